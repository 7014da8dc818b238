import type {
  AuthenticationResponseJSON,
  AuthenticatorTransport,
  RegistrationResponseJSON,
} from '@simplewebauthn/server'
import { z } from 'zod'
import type { Context, Tx } from '../kernel/context.ts'
import { Invalid } from '../kernel/refusals.ts'
import { takeChallenge } from './challenges.ts'

/** The place a passkey is good for. Hosts fill it in from the address of the community, never a form. */
export const site = z.object({
  /** Its host name, without scheme and port: a passkey made for one opens no other (the relying party's id). */
  id: z.string().min(1).max(253),
  origin: z.string().min(1).max(300),
})
export type Site = z.output<typeof site>

/** What a browser sends back, as JSON text. What it says is verified; here only its shape and size are settled. */
const sent = z
  .string()
  .max(20_000)
  .transform((text, refuse) => {
    const answer = answerShape.safeParse(fromJson(text))
    const said = clientData.safeParse(fromJson(decoded(answer.data?.response.clientDataJSON)))
    if (answer.success && said.success) return { ...answer.data, challenge: said.data.challenge }
    refuse.addIssue({ code: 'custom', message: notAccepted })
    return z.NEVER
  })
/** For commands that verify an answer of `navigator.credentials`. */
export const answered = { answer: sent, site }

const encoded = z.string().regex(/^[\w-]*$/)
const answerShape = z.object({
  id: encoded.min(1).max(1400),
  rawId: encoded,
  type: z.literal('public-key'),
  response: z.looseObject({ clientDataJSON: encoded.min(1) }),
  clientExtensionResults: z.record(z.string(), z.unknown()).catch({}),
})
const clientData = z.object({ challenge: z.string().max(200) })
export type Answer = z.output<typeof sent>

/** What knows the protocol, with every certificate format there is: loaded by the first passkey. */
export const webAuthn = () => import('@simplewebauthn/server')

/** EdDSA, ES256 and RS256 (RFC 9053), in the order of our wish: what every authenticator can do one of. */
export const algorithms = [-8, -7, -257]

const notAccepted = 'This passkey was not accepted: try again'
const tooLate = 'That took too long: try again'

/** What is kept of a new passkey, once its answer is verified; Invalid when it does not verify. */
export async function verifyNew(
  ctx: Context | Tx,
  { answer, site: { id, origin }, personId }: { answer: Answer; site: Site; personId: string },
) {
  const { challenge } = answer
  if (!(await takeChallenge(ctx, { challenge, purpose: 'add', personId })))
    throw new Invalid({ '': [tooLate] })
  const { verifyRegistrationResponse } = await webAuthn()
  const { registrationInfo } = await verified(() =>
    verifyRegistrationResponse({
      response: answer as unknown as RegistrationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: id,
      requireUserVerification: false,
      supportedAlgorithmIDs: algorithms,
    }),
  )
  if (!registrationInfo) throw new Invalid({ '': [notAccepted] })
  return registrationInfo.credential
}

export interface KeptPasskey {
  readonly credential_id: Buffer
  readonly public_key: Buffer
  readonly transports: readonly string[]
}

interface Signed {
  readonly answer: Answer
  readonly site: Site
  readonly passkey: KeptPasskey
  readonly purpose: 'sign-in' | 'prove'
  /** Whose challenge it must be; null for a visitor's. */
  readonly personId: string | null
}

/**
 * The authenticator's counter and whether it checked its person (by finger, face or PIN), once the answer is
 * verified; Invalid when it does not verify. The counter is compared by the caller, who knows what a step back means.
 */
export async function verifySigned(
  ctx: Context | Tx,
  { answer, site: { id, origin }, passkey, purpose, personId }: Signed,
): Promise<{ counter: number; personVerified: boolean }> {
  const { challenge } = answer
  if (!(await takeChallenge(ctx, { challenge, purpose, personId }))) throw new Invalid({ '': [tooLate] })
  const { verifyAuthenticationResponse } = await webAuthn()
  const { verified: good, authenticationInfo } = await verified(() =>
    verifyAuthenticationResponse({
      response: answer as unknown as AuthenticationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: id,
      requireUserVerification: false,
      credential: {
        id: passkey.credential_id.toString('base64url'),
        publicKey: new Uint8Array(passkey.public_key),
        counter: 0,
        transports: transportsOf(passkey),
      },
    }),
  )
  if (!good) throw new Invalid({ '': [notAccepted] })
  return { counter: authenticationInfo.newCounter, personVerified: authenticationInfo.userVerified }
}

export function transportsOf({ transports }: Pick<KeptPasskey, 'transports'>) {
  return transports as AuthenticatorTransport[]
}

/** The library throws its reasons; to whoever tries they are one. */
async function verified<Found>(verify: () => Promise<Found>): Promise<Found> {
  try {
    return await verify()
  } catch {
    throw new Invalid({ '': [notAccepted] })
  }
}

function decoded(encodedText = ''): string {
  return Buffer.from(encodedText, 'base64url').toString()
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
