/** The joint proposal as a sheet: its fields, its price, its name lines. A missing name is seen, its reason is not. */
import type { VNode } from 'preact'
import type { FrameProposal } from '../../shared/protocol/frame.ts'
import { frame, mine, view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { Do, offersOf } from '../ui/do.tsx'
import { Markdown } from '../ui/markdown.tsx'
import { Saved } from '../ui/saved.tsx'
import { roleName, roleShort, s } from '../ui/words.ts'
import { potOf } from './pots.ts'

export function Proposals(): VNode {
  return <Sheets known={false} />
}

/** Where they were read in an earlier phase: the names come first, and the rest is folded. */
export function KnownProposals(): VNode {
  return <Sheets known />
}

function Sheets({ known }: { readonly known: boolean }): VNode {
  const told = Object.entries(frame.value?.proposals ?? {}).filter(([id]) => s(`proposals.${id}.title`) !== '')
  return (
    <>
      {told.map(([id, structure]) => (
        <Sheet key={id} id={id} structure={structure} known={known} />
      ))}
    </>
  )
}

interface SheetProps {
  readonly id: string
  readonly structure: FrameProposal
  readonly known: boolean
}

function Sheet({ id, structure, known }: SheetProps): VNode | null {
  const seen = view.value?.proposals[id]
  if (seen === undefined) return null
  const filled = Object.keys(structure.fields).every((field) => seen.fields[field] !== undefined)
  return (
    <article class={`sheet ${seen.outcome}`} aria-label={s(`proposals.${id}.title`)}>
      <p class="kicker">{t('proposal.kicker')}</p>
      <h2>{s(`proposals.${id}.title`)}</h2>
      {known && filled ? (
        <>
          <Signatures id={id} signers={structure.signers} small />
          <details>
            <summary>{t('proposal.read')}</summary>
            <Body id={id} structure={structure} />
          </details>
        </>
      ) : (
        <>
          <Body id={id} structure={structure} />
          <Signatures id={id} signers={structure.signers} />
        </>
      )}
      <Outcome id={id} />
      <Saved about={[`fill:${id}`, `sign:${id}`, `unsign:${id}`]} />
    </article>
  )
}

/** What it says, what it needs and what it costs. */
function Body({ id, structure }: Omit<SheetProps, 'known'>): VNode {
  const cost = view.value?.proposals[id]?.cost ?? null
  return (
    <>
      <Markdown text={s(`proposals.${id}.text`)} />
      <Markdown class="hint" text={s(`proposals.${id}.replaces`)} />
      {Object.keys(structure.fields).map((field) => (
        <Field key={field} proposal={id} field={field} structure={structure} />
      ))}
      <p class="price">
        <b>{t('proposal.cost')}</b> {cost === null ? t('proposal.costOpen') : potOf(cost)}
      </p>
    </>
  )
}

interface FieldProps {
  readonly proposal: string
  readonly field: string
  readonly structure: FrameProposal
}

function Field({ proposal, field, structure }: FieldProps): VNode {
  const path = `proposals.${proposal}.fields.${field}`
  const chosen = view.value?.proposals[proposal]?.fields[field]
  const { by = '', options = [] } = structure.fields[field] ?? {}
  const fillable = offersOf(`fill:${proposal}:${field}`).length > 0
  const label = (option: string) => s(`${path}.options.${option}.label`)
  return (
    <fieldset class="field" id={`field.${proposal}.${field}`}>
      <legend class="label">{s(`${path}.label`)}</legend>
      {!fillable && (
        <p class={chosen === undefined ? 'empty' : 'filled'}>
          {chosen === undefined ? t('proposal.waits', { role: roleShort(by) }) : label(chosen)}
        </p>
      )}
      {fillable && (
        <div class="choose-one">
          {options.map((option) =>
            option === chosen ? (
              <p key={option} class="filled chosen">
                ✓ {label(option)}
              </p>
            ) : (
              <Do key={option} offer={`fill:${proposal}:${field}:${option}`}>
                {label(option)}
              </Do>
            ),
          )}
        </div>
      )}
    </fieldset>
  )
}

interface SignaturesProps {
  readonly id: string
  readonly signers: readonly string[]
  readonly small?: boolean
}

function Signatures({ id, signers, small = false }: SignaturesProps): VNode {
  const signed = view.value?.proposals[id]?.signed ?? []
  const own = mine.value.me?.role ?? null
  return (
    <ul class={small ? 'signatures small' : 'signatures'} aria-label={t('proposal.names')}>
      {signers.map((role) => (
        <li key={role} class={signed.includes(role) ? 'signed' : 'missing'}>
          <span class="line">{signed.includes(role) ? roleName(role) : ''}</span>
          <span class="under">
            {signed.includes(role) ? t('proposal.signed') : t('proposal.unsigned', { role: roleShort(role) })}
          </span>
          {role === own && <Do offer={`sign:${id}`}>{t('step.sign')}</Do>}
          {role === own && (
            <Do offer={`unsign:${id}`} look="quiet">
              {t('proposal.unsign')}
            </Do>
          )}
        </li>
      ))}
    </ul>
  )
}

/** What became of a proposal, in short. */
export function Verdicts(): VNode {
  const judged = Object.entries(view.value?.proposals ?? {}).filter(([, { outcome }]) => outcome !== 'open')
  return (
    <>
      {judged.map(([id]) => (
        <div key={id} class={`sheet ${view.value?.proposals[id]?.outcome}`}>
          <p class="kicker">{t('proposal.kicker')}</p>
          <h3>{s(`proposals.${id}.title`)}</h3>
          <Outcome id={id} />
        </div>
      ))}
    </>
  )
}

function Outcome({ id }: { readonly id: string }): VNode | null {
  const seen = view.value?.proposals[id]
  if (seen === undefined || seen.outcome === 'open') return null
  const why = seen.failed.map((condition) => s(`proposals.${id}.conditions.${condition}.failed`))
  return (
    <p class={`outcome ${seen.outcome}`}>
      <b>{t(`proposal.${seen.outcome}`)}</b> {why.join(' ')}
    </p>
  )
}
