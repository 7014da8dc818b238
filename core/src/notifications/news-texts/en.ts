import type { Doing, NewsTexts } from './news-texts.ts'

const who = ({ name }: Doing) => name ?? 'Somebody'

export const en: NewsTexts = {
  colon: ':',
  did: {
    mention: (doing) => `${who(doing)} mentioned you`,
    accepted: (doing) => `${who(doing)} accepted your answer`,
    answer: (doing) =>
      doing.kind === 'question'
        ? `${who(doing)} answered your question`
        : `${who(doing)} replied in your discussion`,
    comment: (doing) => `${who(doing)} commented on what you wrote`,
    thanks: (doing) => `${who(doing)} thanks you`,
    useful: (doing) => `${who(doing)} found what you wrote useful`,
    follow: (doing) => `${who(doing)} wrote in a conversation you follow`,
  },
  about: {
    mention: 'mentions of you',
    accepted: 'answers of yours that are accepted',
    answer: 'answers to what you began',
    comment: 'comments on what you wrote',
    thanks: 'thanks',
    useful: 'votes for what you wrote',
    follow: 'news in conversations you follow',
  },
  more: (count) => (count === 1 ? 'And one more message.' : `And ${count} more messages.`),
  read: 'Read it in the conversation',
  summary: {
    subject: ({ community, count }) =>
      count === 1
        ? `One thing is new for you at ${community}`
        : `${count} things are new for you at ${community}`,
    says: ({ community }) => `What you have not read yet at ${community}:`,
    button: 'See all of it',
  },
  why: ({ community, about, daily }) =>
    daily
      ? `You get this mail, once a day at most, because you want to hear, at ${community}, of ${about}.`
      : `You get this mail because you want to hear at once, at ${community}, of ${about}.`,
  stop: 'No more mails of this kind',
  choose: 'Choose what you hear of',
}
