import { testRule } from '../../test-rule.ts'
import { contradicts } from './contradicts.ts'

const fee = (charged: boolean, standard?: string) => ({
  guide: { fee: { charged, ...(standard === undefined ? {} : { standard }) } },
})

const said = (window: string, charged = false) => ({ guide: { fee: { charged }, procedure: { window } } })
const answered = (answer: string, charged = false) => ({
  guide: { fee: { charged }, faq: [{ question: '需要收费吗？', answer }] },
})

testRule(contradicts, {
  valid: [
    { name: 'free', ...fee(false, '不收费') },
    { name: 'charged', ...fee(true, '每人50元') },
    { name: 'nothing said', ...fee(false) },
  ],
  invalid: [
    {
      name: 'free, yet the counter takes money for a service of its own',
      guide: {
        fee: { charged: false },
        faq: [{ question: '要注意什么？', answer: '窗口代收资料整理费30元，请自备零钱。' }],
      },
      expect: [{ message: 'asked', path: '/faq/0/answer' }],
    },
    {
      name: 'free, yet an amount',
      ...fee(false, '每证收取工本费20元'),
      expect: [{ message: 'free', path: '/fee/standard', severity: 'error' }],
    },
    { name: 'charged, yet free in words', ...fee(true, '本事项不收费'), expect: [{ message: 'charged' }] },
    {
      name: 'free, yet a charge is listed',
      guide: { fee: { charged: false, charges: [{ name: '工本费', amount: 20 }] } },
      expect: [{ message: 'free', path: '/fee/charges/0/name' }],
    },
    {
      name: 'free, yet the procedure asks for money',
      ...said('窗口受理后，申请人须缴纳工本费20元。'),
      expect: [{ message: 'asked', path: '/procedure/window', severity: 'error' }],
    },
    { name: 'free, yet so much a copy is taken', ...said('受理后按每份30元收取资料费。') },
    { name: 'free, yet the counter collects it for others', ...said('柜台代收快递封装费8元。') },
    { name: 'free, yet one is sent to the cashier', ...said('请先到收费窗口缴费50元。') },
    { name: 'free, yet a fee is named with its amount', ...said('办证工本费：每证10元。') },
    {
      name: 'free, yet an answer asks for money',
      ...answered('需要，每证收取工本费10元。'),
      expect: [{ message: 'asked', path: '/faq/0/answer', place: 'faq' }],
    },
    ...[
      '不收费，但专家鉴定费每人200元须现场缴纳',
      '免费，但每份收取工本费10元',
      '不收费。但是需缴纳材料费30元',
    ].map((words) => ({ name: `free, yet ${words}`, ...fee(false, words) })),
    ...['会从补贴中扣除3%作为代办手续费。', '发放时代扣20元作为材料费。', '到账前提取5%的服务费。'].map(
      (words) => ({
        name: `free, yet ${words}`,
        ...answered(words),
      }),
    ),
    { name: 'free, yet each copy costs', ...answered('要收的，每份20元。') },
    { name: 'free, yet one pays before the licence is handed over', ...said('缴费后方可取证。') },
    { name: 'free, yet the receipt is asked for', ...said('凭缴费凭证领取许可证。') },
    { name: 'free, yet an answer asks for money in words', ...answered('要交材料费三十元。') },
    { name: 'free, yet an answer says so much a person', ...answered('收取手续费20元/人次。') },
    { name: 'free, yet a charge without an amount', ...fee(false, '按物价部门核定标准收取') },
    { name: 'free, yet an amount in words', ...fee(false, '工本费二十元') },
    { name: 'charged, yet its charging was stopped', ...fee(true, '已停征') },
    { name: 'free, yet an answer of one word', ...answered('要收费。') },
    { name: 'free, yet an answer tells when to pay', ...answered('取证时支付35元。') },
    { name: 'free, yet who pays is told', ...said('工本费由申请人承担。') },
    { name: 'free, yet one pays on the way', ...said('审核通过后缴费领证。') },
    { name: 'free, yet the payment starts it', ...said('支付成功后系统自动受理。') },
    { name: 'free, yet cash is to be brought', ...said('请备好20元现金。') },
    { name: 'free, yet each time costs', ...said('办理一次30元。') },
    { name: 'free, yet an answer denies it', ...answered('非免费，20元一份。') },
    { name: 'free, yet one pays first', ...said('须先行缴款。') },
    { name: 'free, yet nothing but an amount', ...fee(false, '20.00') },
    { name: 'free, yet a fee by its name', ...fee(false, '报名费') },
    { name: 'free, yet at a price that the state sets', ...fee(false, '执行政府定价') },
    ...[
      '本项目为收费项目。',
      '收费按发改部门核定标准执行。',
      '通过审核后，请凭缴款通知书到银行缴费。',
      '登录非税平台缴款。',
      '系统生成缴费二维码，请扫码支付。',
      '提交订单并付款。',
      '鉴定费用由申请人预缴。',
      '取证时须出示缴费凭证。',
      '逾期未缴费视为放弃。',
    ].map((words) => ({ name: `free, yet ${words}`, ...said(words) })),
    ...['按粤价〔2012〕1号文执行', '按金额的0.5%', '有'].map((words) => ({
      name: `free, yet ${words}`,
      ...fee(false, words),
    })),
    ...['收费标准：无', '收费金额：0元', '不收工本费', '由财政负担'].map((words) => ({
      name: `charged, yet ${words}`,
      ...fee(true, words),
    })),
    ...['不产生任何费用。', '本事项为免费事项。', '工本费自2017年起停征。', '一律免费。', '不花一分钱。'].map(
      (words) => ({
        name: `charged, yet an answer says ${words}`,
        ...answered(words, true),
        expect: [{ message: 'denied' as const }],
      }),
    ),
    { name: 'charged, yet nothing to pay', ...fee(true, '不要钱') },
    { name: 'charged, yet zero', ...fee(true, '零元') },
    {
      name: 'charged, yet an answer says that it is free',
      ...answered('本事项不收取任何费用。', true),
      expect: [{ message: 'denied' }],
    },
  ],
  harmless: [
    { name: 'free, 0 yuan', ...fee(false, '0元') },
    { name: 'free since an amount was dropped', ...fee(false, '原收费20元，现已免收') },
    { name: 'charged, free for some', ...fee(true, '每人50元，对困难人员免收') },
    { name: 'free, none', ...fee(false, '无') },
    ...['不收费，但邮寄费20元由申请人到付', '免费，但复印费用自理', '不收费，但不得收取工本费10元'].map(
      (words) => ({
        name: `free, ${words}`,
        ...fee(false, words),
      }),
    ),
    ...[
      '任何人不得从补贴中扣除3%作为手续费。',
      '单位从工资中扣除8%作为个人养老保险费。',
      '以前扣除3%作为手续费，现已取消。',
    ].map((words) => ({ name: `free, ${words}`, ...answered(words) })),
    { name: 'free, and the procedure says so', ...said('本事项不收费，严禁收取工本费、手续费。') },
    { name: 'free, contributions are paid', ...said('参保人应当按月缴纳养老保险费，每月缴费300元。') },
    { name: 'free, postage is paid', ...said('结果可以邮寄，邮寄费用20元由申请人到付。') },
    { name: 'free, the fund pays', ...said('鉴定费用由工伤保险基金支付。') },
    { name: 'free, a subsidy for each', ...answered('每人3000元补贴标准由财政部门公布。') },
    { name: 'free, contributions first', ...said('缴纳社会保险费后方可办理。') },
    { name: 'free, a charge is gone', ...answered('原收取工本费10元，现已取消。') },
    { name: 'free, impostors take money', ...answered('有人以加急的名义要求付款的，请不要转账。') },
    { name: 'free, a subsidy is paid out', ...said('审核通过后每人发放补贴500元。') },
    { name: 'free, employment agencies charge', ...said('人力资源服务机构收取服务费的，应当明码标价。') },
    { name: 'free, what was paid before is paid back', ...said('终止服务的，退还预收的服务费用。') },
    { name: 'free, what was paid before is kept', ...said('已缴费用不予退还。') },
    ...[
      '任何人以任何名义收取费用均属违规。',
      '复印请到楼下复印店，费用自理。',
      '断缴可补缴费用。',
      '如有人要求缴费，请勿转账。',
    ].map((words) => ({ name: `free, ${words}`, ...said(words) })),
    ...[
      '快递免费。',
      '残疾人免收工本费。',
      '不缴费的不予发证。',
      '首次申领免费，补领收20元。',
      '除工本费外不再收取任何费用。',
    ].map((words) => ({ name: `charged, ${words}`, ...answered(words, true) })),
    {
      name: 'free, contributions are spoken of in the conditions',
      guide: { fee: { charged: false }, conditions: '参加养老保险的个人可以申请；未满15年的需要缴费。' },
    },
    { name: 'charged, another fee is not', ...answered('除上述费用外，不收取其他费用。', true) },
    { name: 'charged, the form is free', ...answered('申请表可以免费领取。', true) },
    { name: 'charged, parking is not', ...answered('停车场在楼后，办事的停两个小时不要钱。', true) },
    { name: 'free, a photographer charges', ...answered('照相馆会收取20元。') },
    { name: 'free, contributions every year', ...said('参保人员应当逐年缴费。') },
    { name: 'free, without charge', ...fee(false, '免予收费') },
    { name: 'free, nothing for each', ...fee(false, '0元/次') },
    { name: 'free, it cannot be done free of charge elsewhere', ...said('工资应当足额支付。') },
  ],
})
