const commonPasswords = new Set(
  `1234567890 0123456789 12345678910 0987654321 1q2w3e4r5t 1qaz2wsx3edc qwertyuiop azertyuiop qwerty12345
  qwerty123456 password12 password123 password1234 password12345 passw0rd123 motdepasse motdepasse1 motdepasse123
  iloveyou12 iloveyou123 letmein123 welcome123 welcome1234 admin12345 administrator changeme123 abcdefghij
  abcdefghijk abc1234567 abcd123456 asdfghjkl1 asdfghjklqw zxcvbnm123 football123 baseball123 superman123
  princess123 sunshine123 trustno1234 jetaime123 bonjour123 soleil12345 doudou1234 marseille13 chocolat123`
    .split(/\s+/)
    .filter(Boolean),
)

/** Why a password is too easy to guess, or null. Its length is the type's business. */
export function weakness(password: string, person: { email: string; name?: string }): string | null {
  const folded = password.toLowerCase()
  if (commonPasswords.has(folded) || new Set(folded).size < 4) return 'Too many people use this password'
  const own = [person.email, person.email.split('@')[0], person.name?.toLowerCase()]
  if (own.includes(folded)) return 'A password cannot be your own name or address'
  return null
}
