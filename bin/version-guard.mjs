/** The oldest Node that runs TypeScript files as they are. */
const oldest = [22, 18]

/** What to do about a Node that is too old; undefined where it is new enough. */
export const adviceFor = (version) => {
  const [major, minor] = version.split('.').map(Number)
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return undefined
  return [
    `Duibiao 需要 Node ${oldest.join('.')} 或更新版本，当前为 ${version}。请先运行 npm ci，再用 npm run …；或安装 Node 24。`,
    `Duibiao needs Node ${oldest.join('.')} or newer, this is ${version}. Run npm ci, then use npm run …; or install Node 24.`,
  ].join('\n')
}
