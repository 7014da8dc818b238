// npm brings Node 24 as an optional dependency: this sentence is for machines where that download failed, and for who
// called another Node by hand.
const major = Number(process.versions.node.split('.')[0])
if (major < 24) {
  console.error(
    `Parvis runs on Node 24 or later and found ${process.version}. \`npm ci\` brings the right one for this machine: start with npm, or with node_modules/.bin/node.`,
  )
  process.exit(1)
}
