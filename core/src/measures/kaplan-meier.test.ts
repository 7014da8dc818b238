import { describe, expect, test } from 'vitest'
import { medianHours, survivalCurve, waitingAfter, type Wait } from './kaplan-meier.ts'

const waits = (...hours: (number | `${number}+`)[]): Wait[] =>
  hours.map((wait) => ({ hours: Number.parseFloat(String(wait)), answered: typeof wait === 'number' }))

describe('the curve of those still waiting', () => {
  test('falls with each answer by the share of those still there (worked by hand)', () => {
    // 1: 6/7; 2 (one of six, one watched no longer): 6/7 x 5/6; 4: x 3/4 of four left; 9: x 1/2 of two left.
    const curve = survivalCurve(waits(1, 2, '2+', 4, '6+', 9, '30+'))
    expect(curve.map(({ hours }) => hours)).toEqual([1, 2, 4, 9])
    const expected = [6 / 7, 5 / 7, (5 / 7) * (3 / 4), (5 / 7) * (3 / 4) * (1 / 2)]
    curve.forEach(({ waiting }, i) => expect(waiting).toBeCloseTo(expected[i]!, 12))
    expect(medianHours(curve)).toBe(9)
    expect(waitingAfter(curve, 3.9)).toBeCloseTo(5 / 7, 12)
    expect(waitingAfter(curve, 0.5)).toBe(1)
    expect(1 - waitingAfter(curve, 24)).toBeCloseTo(1 - 15 / 56, 12)
  })

  test('reproduces the remission times under 6-MP (Freireich 1963): 0.857, 0.627 at 13 weeks, median 23', () => {
    const curve = survivalCurve(
      waits(
        6,
        6,
        6,
        '6+',
        7,
        '9+',
        10,
        '10+',
        '11+',
        13,
        16,
        '17+',
        '19+',
        '20+',
        22,
        23,
        '25+',
        '32+',
        '32+',
        '34+',
        '35+',
      ),
    )
    expect(curve.map(({ waiting }) => waiting.toFixed(3))).toEqual([
      '0.857',
      '0.807',
      '0.753',
      '0.690',
      '0.627',
      '0.538',
      '0.448',
    ])
    expect(medianHours(curve)).toBe(23)
  })

  test('counts those who never get an answer: no median when it stays above half', () => {
    expect(medianHours(survivalCurve(waits(1, '100+', '100+')))).toBeNull()
    expect(medianHours(survivalCurve(waits(1, '100+')))).toBe(1)
    expect(survivalCurve([])).toEqual([])
  })
})
