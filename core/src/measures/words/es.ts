import type { MeasureWords } from './measure-words.ts'

export const es: MeasureWords = {
  definitions: {
    people:
      'Todas las personas cuyo perfil se creó antes de la fecha y que no son del equipo; incluye miembros importados y bots.',
    questions:
      'Preguntas hechas antes de la fecha. Como todo lo que sigue, sin el equipo, los bots, las personas suspendidas ni lo eliminado.',
    answers: 'Respuestas dadas a preguntas antes de la fecha; los comentarios no son respuestas.',
    accepted: 'Preguntas cuya última decisión antes de la fecha fue aceptar una respuesta.',
    contributors28d:
      'Personas distintas que escribieron, votaron o aceptaron una respuesta en los 28 días anteriores a la fecha.',
    newcomers28d: 'Quienes participaron en esos 28 días sin haberlo hecho nunca antes.',
    medianHours:
      'Tiempo hasta que la mitad de las preguntas tiene respuesta de otro miembro, contando las que aún esperan (Kaplan-Meier).',
    within24h:
      'Proporción estimada de preguntas que otro miembro responde en 24 horas, contando las que aún esperan (Kaplan-Meier).',
    neverAnswered: 'Proporción de preguntas que todavía no tienen respuesta de otro miembro.',
    responseWithStaff: 'Lo mismo, contando también las respuestas del equipo.',
    solvedShare: 'Preguntas resueltas divididas entre preguntas hechas.',
    newcomerReturn:
      'De las personas cuyo primer mensaje fue una pregunta, hace al menos 90 días: la proporción que volvió a escribir entre el día 7 y el día 90, según cuántos miembros distintos la respondieron en 7 días.',
    busFactor:
      'El menor número de personas que, juntas, dieron al menos la mitad de las respuestas. Cuanto menor es, más depende todo de unas pocas.',
  },
  reasons: {
    'no-questions': 'Todavía no hay ninguna pregunta.',
    'no-answers': 'Ninguna persona conocida ha respondido todavía.',
    'curve-stays-above-half':
      'Más de la mitad de las preguntas espera desde hace más tiempo del que se ha observado.',
    'nobody-observed-for-90-days': 'Nadie de este grupo ha sido observado durante 90 días.',
  },
}
