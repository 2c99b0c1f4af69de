/** The name of an ask: stable as long as it is the same thing, so that a bot, a script and a button can point to it. */
import type { Ask } from '../commands.ts'

/** What is free in an ask (a text, a result, a duration, what a form is filled with) is not part of its name. */
export function offerId(ask: Ask): string {
  let id: string = ask.type
  for (const part of named(ask)) if (part !== null) id += `:${part}`
  return id
}

function named(ask: Ask): readonly (string | number | boolean | null)[] {
  switch (ask.type) {
    case 'share':
    case 'release':
      return [ask.card]
    case 'say':
      return [ask.card, ask.said]
    case 'hear':
      return [ask.from, ask.heard]
    case 'promise':
      return [ask.promise, ask.measure]
    case 'confirm':
      return [ask.promised]
    case 'choose':
      return [ask.measure]
    case 'act':
      return [ask.act]
    case 'fill':
      return [ask.proposal, ask.field, ask.option]
    case 'sign':
    case 'unsign':
      return [ask.proposal]
    case 'tell':
      return [ask.card, ask.to, ask.promise]
    case 'visit':
      return [ask.place]
    case 'ask':
      return [ask.to, ask.subject]
    case 'answer':
      return [ask.asked]
    case 'propose':
      return [ask.measure, ask.form]
    case 'proposeFree':
      return [ask.form]
    case 'detail':
      return [ask.motion, ask.field, ask.option]
    case 'amend':
      return [ask.motion, ask.field]
    case 'cosign':
      return [ask.motion, ask.signed]
    case 'adopt':
      return [ask.motion, ask.amendment, ask.adopted]
    case 'withdraw':
    case 'hands':
      return [ask.motion]
    case 'cover':
      return [ask.motion, ask.cover]
    case 'beHeard':
      return [ask.motion, ask.stance]
    case 'vote':
      return [ask.motion, ask.vote]
    case 'freeze':
      return [ask.pot, ask.frozen]
    case 'divide':
      return [ask.overlap, ask.how ?? 'none']
    case 'respond':
      return [ask.inject, ask.option]
    case 'takePen':
      return [ask.role]
    case 'guess':
      return [ask.whatIf, ask.guess]
    case 'declare':
      return [ask.option]
    case 'predict':
      return [ask.role, ask.option]
    case 'pulse':
      return [ask.answer]
    case 'doubt':
      return [ask.assumption, ask.doubted]
    case 'unwrite':
      return [ask.letter]
    case 'assign':
      return [ask.seat, ask.role ?? 'none']
    case 'stage':
      return [ask.act]
    case 'sitIn':
      return [ask.role, ask.byHand]
    case 'unseat':
      return [ask.seat]
    case 'extend':
      return [ask.minutes]
    case 'next':
    case 'timeOut':
      return [ask.expect]
    case 'back':
      return [ask.mark]
    case 'publish':
      return [ask.whatIf]
    case 'classify':
      return [ask.motion, ask.class]
    case 'unflash':
      return [ask.flash]
    case 'poll':
      return [ask.text === null ? 'none' : null]
    case 'closePoll':
      return [ask.poll]
    case 'answerPoll':
      return [ask.poll, ask.answer]
    case 'unmoment':
      return [ask.moment]
    case 'adjust':
      return [ask.on]
    case 'revoke':
      return [ask.what, ask.id]
    case 'message':
      return [ask.to]
    case 'show':
      return [ask.wall]
    case 'hold':
      return [ask.on]
    case 'pass':
      return [ask.text, ask.shown]
    case 'ready':
    case 'flash':
    case 'moment':
    case 'word':
    case 'reflect':
    case 'write':
    case 'handOver':
    case 'reseat':
    case 'start':
    case 'pause':
    case 'resume':
    case 'announce':
    case 'close':
    case 'sit':
    case 'outage':
    case 'refer':
      return []
  }
}
