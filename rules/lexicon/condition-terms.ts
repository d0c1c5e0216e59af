/**
 * Words on which a condition turns although they are no number, bound, negation or person of the other lists: who, of
 * which insurance, when, how much of it, to or from where. One of them in place of another asks for something else, as
 * 最先参保地 does for 最后参保地 and 按年 for 按月; words that are in no list are another wording. Each line is a subject;
 * words joined by / mean the same.
 */
const subjects: readonly string[] = [
  // Whose, and in which relation.
  '本人/自己 家属 亲属 近亲属 直系 旁系 配偶 丈夫 妻子 子女 父母 兄弟 监护人 代理人 受托人 委托人 负责人 股东 合伙 出资人 举办者 校长 雇主 被申请人 承包 发包 总承包 分包 担保',
  '应届 往届 在校 毕业/离校 结业 肄业 退役 现役 复员 转业 军人 军属 烈属 优抚 残疾 妇女 女 男 青年 老年 未成年 成年 少数民族 党员 干部 公务员 教师 医师',
  '城镇 城乡 农村 农业 非农业 户籍 常住 居住 暂住 籍贯 国籍 华侨 归侨 港澳 台湾 外国 外籍 境内 境外 国内 国外 市内 市外 省内 省外 本地 外地 异地 跨省 跨市 原籍 贫困 脱贫 低保 特困 零就业 移民 失地 被征地 渔民 库区 边境',
  // Of which kind.
  '大型 中型 小型 微型 大中型 中小 规模以上 龙头 初创 高新技术 劳动密集 国有 国营 集体 民营 私营 公办 民办 外资 外商 合资 合作 独资 股份 个体 非营利 营利 事业 公益 上市 总部 分支 劳务派遣 派遣 外包',
  '养老 医疗 失业 工伤 生育 大病 长期护理 意外 商业 补充 年金 公积金 城乡居民 居民 基本',
  '在职 在岗 离岗 待岗 下岗 退休 离休 提前退休 退职 离职 辞职 辞退 开除 裁员 待业 无业 试用期 实习 见习 学徒 借调 挂职 兼职 全职 专职 全日制 非全日制 正式 临时 合同制 编制 编外 固定期限 无固定期限 长期 短期 季节性 技术 技能 管理 操作 后勤 高层次 紧缺 急需 特殊工种 有毒有害 井下 高温',
  '小学 初中 高中 中专 中职 技校 技工 职高 高职 大专 专科 本科 学士 硕士 研究生 博士 学历 学位 职称 初级 中级 高级 正高 副高 技师 助理 特级 首席 骨干',
  '伤残 残疾 患病 重病 职业病 精神 传染病 病假 事假 产假 停工 医疗期 死亡 失踪 受伤 护理 康复 旧伤复发 劳动能力 生活自理 已婚 未婚 离异 丧偶 独生',
  '犯罪 刑事 服刑 缓刑 行政 民事 处罚 处分 失信 黑名单 欠薪 拖欠 欠缴 欠费 违法 违约 违规 纠纷 争议 诉讼 仲裁 调解 和解 投诉 起诉 复议 信访 举报 公证',
  '书面 口头 纸质 电子 线上/网上 线下 现场 当面 实名 匿名 公开 保密 直接 间接 自愿 强制 单方 双方 共同 分别 协商 主动 被动',
  '劳动合同 劳务合同 劳动 劳务 承揽 协议 合同 章程 执照 许可证 资格证 毕业证 学历证 身份证 户口 社保卡 银行卡 发票 票据 档案 凭证 证明 报告 承诺书',
  '自有 租赁 租用 借用 产权 使用权 抵押 消防 环保 卫生 安全 场地 设备 资金 师资 教材 课程',
  // When, how often, and how much of it.
  '首次/初次 再次 二次 多次 最先/最早/最初 最后/最末/最终 最近 第一顺序 第二顺序 上年度 本年度 当年 当月 次年 次月 上月 下月 同期 期间 期满 前后 当日 次日 连续 累计 中断 间断 间隔 每日 每周 每月 每季 每半年 每年 按月 按季 按年 按日 按周 一次性 分期 逐步 提前 逾期 到期 延期 先 后 立即 同步 永久',
  '全部 部分 大部分 一半 半数 多数 少数 全额/足额 差额 定额 比例 最高 最低 平均 上限 下限 至少 至多 主要 次要 唯一 同等 优先 一般 普通 重大 严重 轻微 完全 超额 倍 以外 以内 除外 之一 任一 任何 各 每',
  // What is done, where its opposite is something else.
  '支付 收取 缴纳 补缴 退还 返还 预缴 代缴 领取/享受/享有 停发 发放 补发 冒领 增加 减少 扩大 缩小 提高 降低 上调 下调 设立/成立/开办/创办/举办/设置 新设 变更 延续 注销 吊销 撤销 终止 中止 解除 暂停 恢复 参保 续保 停保 退保 断保 转入 转出 迁入 迁出 调入 调出 接收 移交 加入 退出 开业 停业 歇业 破产 关闭 分立 合并 登记 备案 审批 许可 审核 核准 批准 同意 拒绝 放弃 公示 公告 招用 聘用 录用 解聘 招收 委托 授权 转让 继承 赠与 认定 鉴定 复查 评审 考核 考试 培训 合格 不合格 创业 就业 失业 求职 停产',
]

/** The words by what they mean: words that mean the same have one meaning. */
export const conditionTerms: ReadonlyMap<string, string> = new Map(
  subjects.flatMap((line) =>
    line.split(' ').flatMap((group) => {
      const words = group.split('/')
      return words.map((word): [string, string] => [word, words[0] ?? word])
    }),
  ),
)

/** Words that a clause may have or leave out: they only carry what is asked. */
export const lightWords: readonly string[] =
  '相关 有关 相应 同 年龄 最长 最短 最多 最少 履行 义务 尚 仍在 的情形 留有 真实 确已 已 已经 了 过 着 地 得 前来 自行 主动地 是否 以及 通过 方式 形式 之日 起 为止 止 内容 事由 原因 理由 结果 结论 意见 该 此 其 所 再 也 亦 仍 还 就 即 则 才 便 曾 曾经 业已 业 一直 目前 现 现在 当前 一并 事项 情形 情况 事实 问题 事宜 手续 工作 业务 活动 行为 状态 关系 条件 要求 规定 标准 范围 方面 期间 存在 具有 发生 出现 产生 形成 进行 开展 实施 作出 做出 给予 采取 采用 取得 获得 拥有 持有 处于 位于 用于 从事 以 用 经 由 将 把 对 对于 关于 凡 凡是 如果 如 若 只要 只有 方 方可 应 需 需要 必须 必要 具体 实际 确实 确 切实 依法 依规 按规定 按要求 按照 正常 正式地 所有 全体 上述 前述 下述 本 本项 本条 者 人 时 中 内 上 的话 之 而 等 及 与 和 并'.split(
    ' ',
  )
