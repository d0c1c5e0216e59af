import type { Guide } from '../../../../rules/catalog.ts'
import type { Words } from './words.ts'

type Questions = NonNullable<Guide['faq']>

/** Questions and answers that an agency adds on its own: none asks for anything that the item's lists do not name. */
export function questionsOf(
  { fee, promisedLimit }: Pick<Guide, 'fee' | 'promisedLimit'>,
  { limit, agency, place }: Words,
): Questions {
  const questions: Questions = [
    { question: '如何查询办理进度？', answer: '登录广东政务服务网“我的办件”栏目，或者拨打12345热线查询。' },
    {
      question: '材料填错了怎么办？',
      answer: '审核前可以自行撤回，修改后重新提交；已经受理的，请与窗口联系。',
    },
    {
      question: '对办理结果有异议怎么处理？',
      answer: `可以自收到结果之日起60日内依法申请行政复议，或者6个月内向人民法院提起诉讼。`,
    },
    { question: '本事项由哪个部门办理？', answer: `由${agency}办理，${place}各政务服务中心均可咨询。` },
    {
      question: '收到补正通知后多久要补齐？',
      answer: '请在5个工作日内补齐，逾期未补正的视为撤回申请，可以重新提出。',
    },
    { question: '节假日能办吗？', answer: '法定节假日窗口不办公，网上可以随时提交，工作日统一处理。' },
    { question: '可以预约吗？', answer: '可通过“粤省事”提前1至7天预约，预约后按时到场即可优先办理。' },
    { question: '电子材料与纸质材料有区别吗？', answer: '具有同等效力，网上提交过的不再收取纸质件。' },
    { question: '办件编号在哪里看？', answer: '在受理回执上，或者查看受理短信。' },
    { question: '审核期间信息有变动怎么办？', answer: '请在变动后及时告知窗口，由工作人员更新。' },
  ]
  if (fee?.charged === false)
    questions.push({ question: '办理这个事项要交钱吗？', answer: '不收取任何费用，请勿相信收费代办。' })
  if (limit !== '' && promisedLimit?.unit === 'workday')
    questions.push({ question: '多久能办好？', answer: `材料齐全的，自受理之日起${limit}内办结。` })
  return questions
}
