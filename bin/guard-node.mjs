// npm brings Node 24 as an optional dependency; this sentence is for machines where that download failed.
const major = Number(process.versions.node.split('.')[0])
if (major < 24) {
  console.error(
    `Parvis runs on Node 24 or later and found ${process.version}. Run \`npm ci\` again: it brings the right Node for this machine.`,
  )
  process.exit(1)
}
