import type { MeasureWords } from './measure-words.ts'

export const en: MeasureWords = {
  definitions: {
    people:
      'Everyone with a profile created before the date who is not staff; imported members and bots included.',
    questions:
      'Questions asked before the date. Like everything below, without staff, bots, suspended people and what was deleted.',
    answers: 'Answers given to questions before the date; comments are not answers.',
    accepted: 'Questions whose last decision before the date was to accept an answer.',
    contributors28d:
      'Different people who wrote a post, voted or accepted an answer in the 28 days before the date.',
    newcomers28d: 'Contributors of these 28 days who had never contributed before.',
    medianHours:
      'Time until half of all questions have an answer from another member, counting those still waiting (Kaplan-Meier).',
    within24h:
      'Estimated share of questions answered by another member within 24 hours, counting those still waiting (Kaplan-Meier).',
    neverAnswered: 'Share of questions that have no answer from another member so far.',
    responseWithStaff: 'The same, counting answers by staff too.',
    solvedShare: 'Accepted divided by questions.',
    newcomerReturn:
      'Of the people whose first post was a question, at least 90 days ago: the share who posted again between day 7 and day 90, by how many different members answered it within 7 days.',
    busFactor:
      'The fewest people who together gave at least half of all answers. The smaller, the more depends on a few.',
  },
  reasons: {
    'no-questions': 'There is no question yet.',
    'no-answers': 'Nobody who is known has given an answer yet.',
    'curve-stays-above-half': 'More than half of the questions wait for longer than they were observed.',
    'nobody-observed-for-90-days': 'Nobody of this group has been observed for 90 days.',
  },
}
