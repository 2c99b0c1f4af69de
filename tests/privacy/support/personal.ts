/** Everything about people on a stage that must not go astray, with who may have it. */
import { credentialIn } from '../../support/http-client.ts'
import type { Personal } from './find.ts'
import type { Member } from './member.ts'
import { WRITTEN } from './script.ts'
import { SEATS, type Stage } from './stage.ts'

const nobody = () => false
const anybody = () => true
const conducts = ({ kind }: Member) => kind === 'facilitator' || kind === 'guest'
const onTheWall = (member: Member) => conducts(member) || member.kind === 'projector'

/** What a seat writes down for itself alone. */
export function draftOf(name: string): string {
  return `Frei-Entwurf-${name}`
}

export function personalOf({ opened, seated }: Stage): Personal[] {
  return [
    { spelled: opened.joinCode, who: onTheWall, from: 'phaseLobby' },
    ...Object.values(opened.links).map((link) => ({ spelled: credentialIn(link), who: nobody, from: 'phaseLobby' })),
    ...SEATS.flatMap(({ name, nickname }): Personal[] => {
      const own = (member: Member) => member.name === name
      const { seat = '', credential = '', platzkarte = '' } = seated.get(name) ?? {}
      return [
        { spelled: credential, who: nobody, from: 'phaseLobby' },
        { spelled: platzkarte.split(' · ')[1] ?? '', who: nobody, from: 'phaseLobby' },
        { spelled: nickname, who: (member) => own(member) || conducts(member), from: 'phaseLobby' },
        { spelled: seat, who: (member) => own(member) || conducts(member), from: 'phaseLobby' },
        { spelled: draftOf(name), who: own, from: 'phaseLobby' },
      ]
    }),
    { spelled: WRITTEN.notice, who: anybody, from: 'phaseLobby' },
    ...[WRITTEN.amt, WRITTEN.kasseFirst, WRITTEN.kasse, WRITTEN.zweit].map((spelled) => ({
      spelled,
      who: anybody,
      from: 'words',
    })),
  ]
}
