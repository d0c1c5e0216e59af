const simplified =
  '业务会险动员单时间证办发请报续缴费满职计个经营业员应当从参加内从对开长过优发还总组织级学习关转军农补贴领导责实际财产检验审议条规则传统东区别类传说读书写'
const traditional =
  '業務會險動員單時間證辦發請報續繳費滿職計個經營業員應當從參加內從對開長過優發還總組織級學習關轉軍農補貼領導責實際財產檢驗審議條規則傳統東區別類傳說讀書寫'

const forms = new Map([...simplified].map((character, at) => [character, [...traditional][at] ?? character]))

/** Text in traditional characters, for those that have one form only. */
export const inTraditional = (text: string): string => [...text].map((one) => forms.get(one) ?? one).join('')
