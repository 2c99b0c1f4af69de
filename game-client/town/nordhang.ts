/** The Nordhang, as data: where its doors stand, how its road runs, what an evening looks like from its foot. */
import type { MapPlan, PerShape, Site, Spot, TheatrePlan } from './plan.ts'

function house(wide: Spot, tall: Spot, seats: number, letters: number): Site {
  return { at: { wide, tall }, seats, letters, form: 'house' }
}

function meadow(wide: Spot, tall: Spot, seats: number, letters: number): Site {
  return { ...house(wide, tall, seats, letters), spare: true }
}

function trace(wide: Spot, tall: Spot, letters: number): Site {
  return { at: { wide, tall }, seats: 0, letters, form: 'trace' }
}

const road: PerShape<readonly Spot[]> = {
  wide: [
    [0.5, 1.6],
    [0.49, 1.05],
    [0.47, 0.93],
    [0.36, 0.88],
    [0.13, 0.62],
    [0.2, 0.53],
    [0.42, 0.56],
    [0.7, 0.56],
    [0.93, 0.53],
    [0.955, 0.4],
    [0.84, 0.17],
    [0.58, 0.115],
    [0.34, 0.1],
    [0.16, 0.05],
    [0.1, -0.25],
    [0.1, -1],
  ],
  tall: [
    [0.36, 1.6],
    [0.36, 1.05],
    [0.35, 0.9],
    [0.35, 0.8],
    [0.345, 0.62],
    [0.36, 0.5],
    [0.5, 0.455],
    [0.86, 0.455],
    [0.965, 0.38],
    [0.965, 0.16],
    [0.7, 0.035],
    [0.4, 0.075],
    [0.24, 0.04],
    [0.12, -0.3],
    [0.1, -1],
  ],
}

const seats: PerShape<readonly Spot[]> = {
  wide: [
    [0.1, 0.965],
    [0.5, 0.965],
    [0.9, 0.965],
  ],
  tall: [
    [0.14, 0.9],
    [0.5, 0.9],
    [0.86, 0.9],
  ],
}

/** Six doors, and three meadows on which more may be opened. */
export const estate: MapPlan = {
  id: 'estate',
  sites: {
    hall: house([0.1, 0.37], [0.15, 0.27], 10, 7),
    club: house([0.31, 0.32], [0.5, 0.235], 15, 10),
    cafe: house([0.49, 0.29], [0.5, 0.64], 10, 10),
    parents: house([0.69, 0.33], [0.84, 0.64], 10, 11),
    school: house([0.235, 0.735], [0.83, 0.25], 10, 11),
    mobile: house([0.455, 0.75], [0.16, 0.66], 5, 10),
    visits: meadow([0.69, 0.74], [0.33, 0.475], 10, 18),
    project: meadow([0.905, 0.35], [0.84, 0.45], 5, 13),
    coaching: meadow([0.085, 0.68], [0.16, 0.46], 5, 12),
  },
  road,
  strings: [
    ['hall', 'club'],
    ['cafe', 'parents'],
    ['parents', 'project'],
  ],
  queues: [],
  seats,
}

/** One place in the middle; what became part of it is still to be seen as a trace. */
export const meeting: MapPlan = {
  id: 'meeting',
  sites: {
    treff: { at: { wide: [0.5, 0.375], tall: [0.5, 0.36] }, seats: 55, letters: 18, form: 'meeting' },
    hall: house([0.13, 0.36], [0.13, 0.27], 10, 7),
    school: house([0.2, 0.8], [0.15, 0.76], 10, 11),
    mobile: house([0.43, 0.84], [0.5, 0.84], 5, 10),
    visits: house([0.86, 0.76], [0.8, 0.78], 10, 18),
    coaching: meadow([0.67, 0.82], [0.85, 0.95], 5, 12),
    club: trace([0.295, 0.2], [0.27, 0.11], 10),
    cafe: trace([0.715, 0.2], [0.73, 0.11], 10),
    parents: trace([0.865, 0.33], [0.87, 0.29], 11),
    project: trace([0.865, 0.53], [0.86, 0.47], 13),
  },
  road,
  strings: [],
  queues: [
    {
      to: 'treff',
      line: {
        wide: [
          [0.17, 0.63],
          [0.27, 0.7],
          [0.37, 0.69],
          [0.43, 0.625],
        ],
        tall: [
          [0.06, 0.59],
          [0.16, 0.62],
          [0.28, 0.6],
          [0.4, 0.53],
        ],
      },
      seats: 6,
    },
    {
      to: 'treff',
      line: {
        wide: [
          [0.83, 0.63],
          [0.73, 0.7],
          [0.63, 0.69],
          [0.57, 0.625],
        ],
        tall: [
          [0.94, 0.59],
          [0.84, 0.62],
          [0.72, 0.6],
          [0.6, 0.53],
        ],
      },
      seats: 6,
    },
  ],
  seats,
}

/** Tuesday, towards five: two doors three hundred metres apart, and home above them. */
export const evening: TheatrePlan = {
  id: 'evening',
  order: ['hall', 'club'],
  stages: {
    tall: {
      horizon: 0.335,
      doors: { hall: { at: [0.285, 0.735], form: 'hall' }, club: { at: [0.69, 0.607], form: 'pavilion' } },
      home: [0.215, 0.535],
      woman: { at: [0.6, 0.868], height: 0.088, faces: 'left' },
      ways: [
        [
          [1.06, 0.955],
          [0.8, 0.925],
          [0.6, 0.872],
          [0.42, 0.81],
          [0.3, 0.752],
        ],
        [
          [0.4, 0.757],
          [0.49, 0.742],
          [0.56, 0.7],
          [0.66, 0.66],
          [0.69, 0.622],
        ],
        [
          [0.67, 0.6],
          [0.5, 0.585],
          [0.33, 0.57],
          [0.235, 0.545],
        ],
      ],
      lamps: [
        [0.87, 0.9],
        [0.5, 0.795],
        [0.9, 0.7],
      ],
      distance: [0.665, 0.706],
    },
    wide: {
      horizon: 0.4,
      doors: { hall: { at: [0.345, 0.775], form: 'hall' }, club: { at: [0.69, 0.7], form: 'pavilion' } },
      home: [0.875, 0.565],
      woman: { at: [0.145, 0.895], height: 0.155, faces: 'right' },
      ways: [
        [
          [-0.04, 0.975],
          [0.06, 0.93],
          [0.145, 0.9],
          [0.25, 0.865],
          [0.345, 0.8],
        ],
        [
          [0.375, 0.803],
          [0.47, 0.815],
          [0.6, 0.78],
          [0.685, 0.722],
        ],
        [
          [0.735, 0.722],
          [0.81, 0.69],
          [0.865, 0.62],
          [0.877, 0.575],
        ],
      ],
      lamps: [
        [0.235, 0.83],
        [0.5, 0.775],
        [0.8, 0.655],
      ],
      distance: [0.525, 0.835],
    },
  },
}
