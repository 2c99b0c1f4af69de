/** Every decision list of the tiny game, as an author would have written them into its `search.json`. */
export function tinyPlan() {
  return {
    second: 'plan',
    roles: {
      office: {
        fields: {
          share: ['never', 'first', 'second'],
          lie: ['no', 'yes'],
          r1: ['visits', 'fund'],
          sign: ['no', 'yes'],
          date: ['flyers', 'families'],
        },
        asks: [
          { in: 'talk', if: { share: 'first' }, ask: 'share:report' },
          { in: 'talk', if: { lie: 'yes', r1: 'visits' }, ask: 'promise:measure:fund' },
          { in: 'talk', if: { lie: 'yes', r1: 'fund' }, ask: 'promise:measure:visits' },
          { in: 'pick', if: { r1: 'visits' }, ask: 'choose:visits' },
          { in: 'pick', if: { r1: 'fund' }, ask: 'choose:fund' },
          { in: 'plan', if: { share: 'second' }, ask: 'share:report' },
          { in: 'plan', if: { date: 'flyers' }, ask: 'fill:house:date:flyers' },
          { in: 'plan', if: { date: 'families' }, ask: 'fill:house:date:families' },
          { in: 'plan', if: { sign: 'yes' }, ask: 'sign:house' },
        ],
      },
      purse: {
        fields: { review: ['no', 'first', 'second'], r1: ['freeze', 'project'], sign: ['no', 'yes'] },
        late: ['review'],
        asks: [
          { in: 'talk', if: { review: 'first' }, ask: 'act:review' },
          { in: 'pick', if: { r1: 'freeze' }, ask: 'choose:freeze' },
          { in: 'pick', if: { r1: 'project' }, ask: 'choose:project' },
          { in: 'plan', if: { review: 'second' }, ask: 'act:review' },
          { in: 'plan', if: { sign: 'yes' }, ask: 'sign:house' },
        ],
      },
    },
  }
}
