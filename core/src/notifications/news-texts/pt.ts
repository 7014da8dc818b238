import type { Doing, NewsTexts } from './news-texts.ts'

const who = ({ name }: Doing) => name ?? 'Alguém'

export const pt: NewsTexts = {
  colon: ':',
  did: {
    mention: (doing) => `${who(doing)} mencionou o seu nome`,
    accepted: (doing) => `${who(doing)} aceitou a sua resposta`,
    answer: (doing) =>
      doing.kind === 'question'
        ? `${who(doing)} respondeu à sua pergunta`
        : `${who(doing)} respondeu no seu debate`,
    comment: (doing) => `${who(doing)} comentou o que escreveu`,
    thanks: (doing) => `${who(doing)} agradece-lhe`,
    useful: (doing) => `${who(doing)} achou útil o que escreveu`,
    follow: (doing) => `${who(doing)} escreveu numa conversa que segue`,
  },
  about: {
    mention: 'menções do seu nome',
    accepted: 'respostas suas que foram aceites',
    answer: 'respostas ao que começou',
    comment: 'comentários ao que escreveu',
    thanks: 'agradecimentos',
    useful: 'votos no que escreveu',
    follow: 'novidades nas conversas que segue',
  },
  more: (count) => (count === 1 ? 'E mais uma mensagem.' : `E mais ${count} mensagens.`),
  read: 'Ler na conversa',
  summary: {
    subject: ({ community, count }) =>
      count === 1 ? `Uma novidade para si em ${community}` : `${count} novidades para si em ${community}`,
    says: ({ community }) => `O que ainda não leu em ${community}:`,
    button: 'Ver tudo',
  },
  why: ({ community, about, daily }) =>
    daily
      ? `Recebe este e-mail, uma vez por dia no máximo, porque quer saber, em ${community}, de: ${about}.`
      : `Recebe este e-mail porque quer saber logo, em ${community}, de: ${about}.`,
  stop: 'Não receber mais e-mails deste tipo',
  choose: 'Escolher o que recebo',
}
