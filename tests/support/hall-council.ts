/** How the town hall decides: its bodies, forms, measures, agreements and events. New copies each time. */
import { t } from './tiny-text.ts'

/** Everything but the measures. */
export function hallCouncil() {
  return {
    pots: { city: { name: t('Haushalt', 'Budget'), variable: 'money', freeze: ['purse'] } },
    time: { perRound: 4, visit: 2 },
    services: {
      cafe: {
        name: t('Café', 'Café'),
        owner: 'office',
        yearly: 20,
        pot: 'city',
        function: 'meet',
        closing: [{ on: 'trust', amount: '-1' }],
      },
      club: { name: t('Verein', 'Club'), owner: 'parents', yearly: 5, pot: 'city', function: 'meet' },
    },
    overlaps: {
      open: {
        between: ['cafe', 'club'],
        roles: ['office', 'parents'],
        worth: 10,
        divide: t('Teilen.', 'Divide.'),
        close: {
          service: 'club',
          text: t('Der Verein schließt.', 'The club closes.'),
          needs: "did('rally')",
          frees: 5,
        },
      },
      veiled: {
        between: ['cafe', 'coach'],
        roles: ['office', 'purse'],
        worth: 10,
        divide: t('Teilen.', 'Divide.'),
        close: {
          service: 'cafe',
          text: t('Das Café schließt.', 'The café closes.'),
          needs: 'vars.trust >= 41',
          frees: 10,
        },
      },
      later: {
        between: ['club', 'coach'],
        roles: ['parents'],
        worth: 10,
        when: "running('coach')",
        divide: t('Teilen.', 'Divide.'),
      },
    },
    bodies: {
      committee: {
        name: t('Ausschuss', 'Committee'),
        seats: { office: 2, parents: 1 },
        members: [{ name: t('Mitglied', 'Member'), votes: 1, yes: 'heard()', why: t('Fragt nach.', 'Asks.') }],
        majority: 2,
        advises: true,
      },
      council: {
        name: t('Rat', 'Council'),
        seats: { office: 1, purse: 2, parents: 1 },
        members: [
          { name: t('Fraktion', 'Group'), votes: 2, yes: 'covered()', why: t('Achtet auf Geld.', 'Minds money.') },
        ],
        majority: 3,
        late: 5,
        conflict: true,
      },
    },
    forms: {
      brief: { name: t('Kurz', 'Brief'), fields: { need: need(false) } },
      full: { name: t('Lang', 'Long'), full: true, fields: { need: need(true) } },
    },
    motions: {
      cover: ['purse'],
      hearing: ['parents'],
      coSigners: 1,
      points: 2,
      free: {
        title: t('Eigene Idee', 'Own idea'),
        decide: ['council'],
        pot: 'city',
        costs: [5, 10],
        classes: {
          meeting: { name: t('Treffen', 'Meeting'), access: 'come', stage: 3, effects: [{ on: 'fit', amount: '2' }] },
          visiting: {
            name: t('Besuche', 'Visits'),
            access: 'outreach',
            stage: 4,
            effects: [{ on: 'fit', amount: '4' }],
          },
        },
      },
    },
    asking: {
      subjects: {
        need: { text: t('Was fehlt?', 'What is missing?'), to: ['office', 'purse'], answer: t('Zeit.', 'Time.') },
      },
      unanswered: [{ on: 'trust', amount: '-1' }],
    },
    stories: {
      jana: {
        name: t('Jana', 'Jana'),
        contacts: '3',
        versions: [
          { when: 'vars.trust >= 90', text: t('Eine Tür.', 'One door.') },
          { when: 'true', text: t('Keine Tür.', 'No door.') },
        ],
      },
    },
    injects: {
      flood: {
        headline: t('Hochwasser', 'Flood'),
        text: t('Keller voll.', 'Cellars full.'),
        guidance: t('Ruhig bleiben.', 'Stay calm.'),
        choice: answer(['purse', 'office']),
      },
      whisper: {
        headline: t('Gerücht', 'Rumour'),
        text: t('Man sagt.', 'They say.'),
        audience: ['office'],
        effects: [{ on: 'money', amount: '-5' }],
        choice: answer(['office']),
      },
      storm: { headline: t('Sturm', 'Storm'), text: t('Es weht.', 'It blows.'), when: 'vars.trust >= 99' },
    },
  }
}

/** Two measures for everybody, one for a later round, one that another carries out. */
export function hallMeasures() {
  const measure = (name: string, more: object) => ({
    name: t(name, name),
    text: t(`${name}.`, `${name}.`),
    pot: 'city',
    yearly: 10,
    decide: ['committee', 'council'],
    ...more,
  })
  return {
    coach: measure('Coach', {
      propose: ['office', 'parents'],
      deliver: ['office'],
      effects: [
        { on: 'need', amount: '-2', as: 'level' },
        { on: 'fit', amount: '4', as: 'level' },
      ],
    }),
    visits: measure('Besuche', {
      propose: ['office'],
      decide: ['council'],
      needs: { when: 'vars.trust >= 90', text: t('Vertrauen.', 'Trust.'), failed: t('Es fehlte.', 'It was missing.') },
    }),
    fund: measure('Fonds', { propose: ['purse'], from: 'two', effects: [{ on: 'trust', amount: '5' }] }),
  }
}

function need(words: boolean) {
  return {
    label: t('Bedarf', 'Need'),
    words,
    options: {
      babies: { label: t('Familien', 'Families'), tags: ['strong'] },
      none: { label: t('Weiß nicht', 'Unknown') },
    },
  }
}

function answer(by: readonly string[]) {
  const options = {
    pay: { label: t('Zahlen', 'Pay'), points: 3, effects: [{ on: 'money', amount: '-5' }] },
    wait: { label: t('Warten', 'Wait') },
  }
  return { by, options, otherwise: 'wait' }
}
