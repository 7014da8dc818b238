import { describe, expect, test } from 'vitest'
import { detectLanguage, directionOf } from './language.ts'

const all = ['en', 'fr', 'de', 'es', 'it', 'nl', 'pt']

describe('the language of a text', () => {
  test.each([
    ['en', 'My lamp hums when it is off, and I do not know why.'],
    ['fr', 'Ma lampe bourdonne quand elle est éteinte, et je ne sais pas pourquoi.'],
    ['fr', "L’ampoule que j'ai changée n'est plus dans la lampe"],
    ['de', 'Meine Lampe summt, wenn sie aus ist, und ich weiß nicht warum.'],
    ['es', 'Mi lámpara hace ruido cuando está apagada y no sé por qué.'],
    ['it', 'La mia lampada fa rumore quando è spenta e non so perché.'],
    ['nl', 'Mijn lamp maakt geluid als hij uit is en ik weet niet waarom.'],
    ['pt', 'A minha lâmpada faz barulho quando está desligada e não sei porquê.'],
  ])('is %s by its small words', (language, text) => {
    expect(detectLanguage(text, all)).toBe(language)
  })

  test('is the first one when the words do not tell', () => {
    expect(detectLanguage('Parvis 2.0', ['fr', 'en'])).toBe('fr')
    expect(detectLanguage('', ['fr', 'en'])).toBe('fr')
    expect(detectLanguage('the lamp is in the room', ['fr'])).toBe('fr')
  })

  test.each([
    ['und-Cyrl', 'Моя лампа Parvis 2.0 гудит, когда она выключена'],
    ['und-Arab', 'لماذا يصدر مصباحي صوتا وهو مطفأ؟'],
    ['he', 'למה המנורה שלי מזמזמת?'],
    ['el', 'Γιατί βουίζει η λάμπα μου;'],
    ['ja', '電源を切ってもランプの音がします'],
    ['zh', '为什么关灯以后还有声音？'],
    ['ko', '왜 램프에서 소리가 나나요?'],
    ['th', 'ทำไมโคมไฟของฉันถึงมีเสียง'],
    ['fr', 'Ma lampe μ-Lux de Москва bourdonne'],
    ['fr', '😀 2.0'],
  ])('is %s by its letters', (language, text) => {
    expect(detectLanguage(text, ['fr', 'en'])).toBe(language)
  })

  test('is written from the right in Arabic and Hebrew letters', () => {
    const written = ['ar', 'ar-MA', 'he', 'fa', 'und-Arab', 'fr', 'arn', 'und-Cyrl'].filter(
      (language) => directionOf(language) === 'rtl',
    )
    expect(written).toEqual(['ar', 'ar-MA', 'he', 'fa', 'und-Arab'])
  })

  test('is one that nobody expects when the text leaves no doubt', () => {
    const question = `Ma lampe bourdonne quand elle est éteinte, et je ne sais pas pourquoi. Est-ce que je dois la
      rapporter, ou y a-t-il une pièce que je peux changer moi-même ?`
    expect(detectLanguage(question, ['de'])).toBe('fr')
    expect(detectLanguage(question, ['', 'de'])).toBe('fr')
    expect(detectLanguage('Das „The Best of Both“-Set, bitte', ['de'])).toBe('de')
    expect(detectLanguage('The Best of', ['de'])).toBe('de')
  })
})
