import type { Doing, NewsTexts } from './news-texts.ts'

const who = ({ name }: Doing) => name ?? 'Alguien'

export const es: NewsTexts = {
  colon: ':',
  did: {
    mention: (doing) => `${who(doing)} te ha mencionado`,
    accepted: (doing) => `${who(doing)} ha aceptado tu respuesta`,
    answer: (doing) =>
      doing.kind === 'question'
        ? `${who(doing)} ha respondido a tu pregunta`
        : `${who(doing)} ha respondido en tu debate`,
    comment: (doing) => `${who(doing)} ha comentado lo que escribiste`,
    thanks: (doing) => `${who(doing)} te da las gracias`,
    useful: (doing) => `A ${who(doing)} le ha resultado útil lo que escribiste`,
    follow: (doing) => `${who(doing)} ha escrito en una conversación que sigues`,
  },
  about: {
    mention: 'menciones de tu nombre',
    accepted: 'respuestas tuyas aceptadas',
    answer: 'respuestas a lo que empezaste',
    comment: 'comentarios sobre lo que escribiste',
    thanks: 'agradecimientos',
    useful: 'votos por lo que escribiste',
    follow: 'novedades en las conversaciones que sigues',
  },
  more: (count) => (count === 1 ? 'Y un mensaje más.' : `Y ${count} mensajes más.`),
  read: 'Leerlo en la conversación',
  summary: {
    subject: ({ community, count }) =>
      count === 1 ? `Una novedad para ti en ${community}` : `${count} novedades para ti en ${community}`,
    says: ({ community }) => `Lo que aún no has leído en ${community}:`,
    button: 'Verlo todo',
  },
  why: ({ community, about, daily }) =>
    daily
      ? `Recibes este correo, una vez al día como mucho, porque quieres enterarte, en ${community}, de lo siguiente: ${about}.`
      : `Recibes este correo porque quieres enterarte enseguida, en ${community}, de lo siguiente: ${about}.`,
  stop: 'No recibir más correos de este tipo',
  choose: 'Elegir de qué me entero',
}
