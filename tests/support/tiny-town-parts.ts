/** The larger parts of the tiny town: new copies each time. */
import { t } from './tiny-text.ts'

/** Numbers that are kept for each place, and posts. */
export function variables() {
  const whole = { min: 0, visibility: 'public' }
  return {
    reach: {
      ...whole,
      name: t('Reichweite am Ort', 'Reach'),
      unit: 'percent',
      start: { hill: 20, river: 40 },
      max: 100,
      drift: '-1',
    },
    posts: { ...whole, name: t('Stellen', 'Posts'), unit: 'posts', start: 100, max: 200 },
  }
}

/** One factor of each kind but for `together`. */
export function factors() {
  return {
    fit: { kind: 'amount', name: t('Passung', 'Fit'), amount: "here('reach') > 30 ? 1 : 0.8", assumption: 'eight' },
    ramp: { kind: 'ramp', name: t('Anlauf', 'Ramp'), first: 0.5 },
    twice: { kind: 'twice', name: t('Doppelt', 'Twice'), second: 0.5, third: 0.2, agreed: { second: 0.9, third: 0.8 } },
    gate: { kind: 'gate', name: t('Schwelle', 'Gate'), reach: "here('reach') / 100", least: 0.1 },
  }
}

/** A committee that advises, a council that decides. */
export function bodies() {
  return {
    committee: {
      name: t('Ausschuss', 'Committee'),
      seats: { office: 2, purse: 2 },
      members: [
        {
          name: t('Mitglied', 'Member'),
          votes: 1,
          yes: "heard() || says('need', 'strong')",
          why: t('Fragt nach.', 'Asks.'),
        },
      ],
      majority: 2,
      of: 'present',
      advises: true,
    },
    council: {
      name: t('Rat', 'Council'),
      seats: { office: 1, purse: 1 },
      members: [
        {
          name: t('Fraktion', 'Group'),
          votes: 3,
          yes: "covered() && passed('committee')",
          why: t('Achtet auf Geld.', 'Minds money.'),
        },
      ],
      majority: 3,
      late: 4,
      quorum: 2,
      conflict: true,
    },
  }
}

/** A short form and a full one. */
export function forms() {
  const need = {
    label: t('Bedarf', 'Need'),
    options: {
      babies: { label: t('Familien', 'Families'), tags: ['strong'] },
      none: { label: t('Weiß nicht', 'Unknown') },
    },
    words: true,
  }
  return {
    brief: { name: t('Kurz', 'Brief'), fields: {} },
    full: { name: t('Ausführlich', 'In full'), full: true, fields: { need } },
  }
}

/** A measure that the council decides. */
export function coach() {
  return {
    name: t('Familiencoach', 'Family coach'),
    text: t('Kommt nach Hause.', 'Comes home.'),
    cost: 10,
    yearly: 20,
    pot: 'city',
    refunds: [{ name: t('Land', 'State'), share: 0.5, when: 'year() < 2' }],
    staff: 50,
    propose: ['office'],
    decide: ['committee', 'council'],
    deliver: ['office'],
    function: 'meet',
    group: 'babies',
    places: ['hill'],
    access: 'outreach',
    stage: 4,
    delay: 0,
    fades: 3,
    needs: {
      when: 'vars.trust >= 20',
      text: t('Braucht Vertrauen.', 'Needs trust.'),
      failed: t('Es fehlte Vertrauen.', 'Trust was missing.'),
    },
    assumption: 'eight',
    from: 'one',
    effects: [
      { on: 'trust', amount: '1' },
      { on: 'reach', amount: '8', as: 'level' },
      { on: 'families', amount: '1', as: 'yearly', outcome: true },
    ],
  }
}

/** An event that asks for an answer. */
export function flood() {
  return {
    headline: t('Hochwasser', 'Flood'),
    text: t('Der Keller ist voll.', 'The cellar is full.'),
    when: "at('reach', 'river') < 60",
    chance: '50',
    audience: [],
    choice: {
      by: ['purse'],
      options: {
        pay: { label: t('Zahlen', 'Pay'), effects: [{ on: 'money', amount: '-5' }] },
        wait: { label: t('Warten', 'Wait'), effects: [{ on: 'reach', place: 'river', amount: '-4' }] },
      },
      otherwise: 'wait',
    },
  }
}
