/** What the browser keeps while its person is signed in; the server in front knows it, too. */
export const sessionCookie = 'parvis_session'
