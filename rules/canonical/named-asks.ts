/**
 * Demands that name the paper first: 户口簿须在网上提交, 结婚证一并上传, 居住证必不可少, 户口簿原件现场核验. A clause is such a
 * demand by how it ends; whoever reads it decides whether it begins with papers.
 */

/** Words at the beginning of a clause, before the paper. */
const opening =
  /^(?:办理|申请|申领|申报|受理|审核|现场|到场|届时|时|另外|此外|还有|另|同时|并且?|其中|当然|尤其|特别是|注意|申请人的|本人的?|您的?)*/
const will = '(?:需要?|须|(?<![重主首只不])要|应当?|必须|务必|务请|得|一定|必得|请|记得|还望|必)'
/** Where, when and by whom it is handed in. */
const how =
  '(?:都|均|也|还|再|另外?|另行|先|同样|仍|一[并起同]|同时|同步|提前|事先|现场|当场|当面|亲自|随身|自行|统一|及时|单独|分别|额外|由?(?:本人|申请人|单位|企业|申请单位|用人单位)|(?:在|于|到|至|向|经|通过|从|随|用)[^,。;:、]{1,10}?|[一两二三\\d]式?[份张本套]|原件|复印件|扫描件|电子版|给)'
const hand =
  '(?:携?带(?!薪|头)|提供|报送|提交|递交|递上|上交|呈交|补交|补传|补齐|补充|缴交|交验|(?<![移转])交(?![回纳易通])|出示|上传|邮?寄(?!回)|附(?!近)|备(?![案注用])|准备|拿|送[到至交来]|收取?|收存|留存(?=$|原件|复印件|[一两\\d])|验(?!收)|查验|核验|核对|查看|复印|扫描|拍照|粘贴|装订)'
const rest = '[^,。;:不无免]{0,14}'
const predicates: readonly string[] = [
  // 须在网上提交; 也是要交的; 要复印一份交给窗口
  `(?:${how}|是){0,2}${will}(?:${how}|${will}){0,2}${hand}${rest}`,
  // 一并上传; 现场核验; 带原件来
  `(?:一[并起同]|同时|同步|现场|当场|当面|另行|务必|随身)${hand}${rest}`,
  `(?:拿|带|交|递|寄|送|传)(?:上?来|过来|到窗口|到现场|原件|复印件)${rest}`,
  // 带齐就可以办; 两样就够了; 各一份
  `(?:带齐|备齐|带好|带上)(?:就|即|便|后|的)${rest}|(?:这)?[两三四]样(?:就|即|便|都)${rest}|各[一两\\d][份张本]`,
  '(?:是|为)[^,。;:]{0,6}(?:前提|要件|必要条件)',
  // 作为附件上传; 作为佐证材料一并提交
  `作为(?:申请)?(?:附件|佐证|证明|证明材料|佐证材料)(?:一[并起同])?${hand}${rest}`,
  // 也要; 是必须的; 必须要有
  `(?:${how}|是){0,2}(?:一定|必须|必)?(?:需要?|要|须有?|必须)(?:有|原件|复印件)?(?:[一两二\\d][份张本套])?的?`,
  // 必不可少; 不能缺; 少不了
  '必不可少的?|不可或缺的?|不可缺少|不[能得可](?:缺?少|缺)|缺一不可|[少缺]不[了得]|不可以?不(?:带|交|提供|提交|有)|(?:不能|不得)不(?:带|交|提供|提交|有)',
  // 为必备材料; 列为必交要件; 属于必要的
  '(?:仍|也|都|均)?(?:是|为|系|属于?|列为|列入|作为|算)?(?:必(?:备|交|需|须|要|带|传|选)|主要)(?:的|材料|要件|证件|资料|附件|件|项|之一){0,3}',
  '(?:齐全|齐备)(?:的|者|后)?(?:才|方)[^,。;:]{2,8}|不(?:齐|全|齐全)的?(?:不予|不能?|无法)[^,。;:]{2,6}',
  '(?<=件)(?:备查|备验|待查|待核)|(?<![式各])[一两二\\d][份张本]|原件(?:现场|当场)?(?:核验|查验|核对|校验)',
]
const predicate = new RegExp(
  `^(?![随同与和])([^,。;:]{2,24}?)(?:原件|复印件|扫描件|照片|电子版|纸质版|[及和与、])*(?:${predicates.join('|')})(?:哦|呢|啊|呀|吧|!)*$`,
)
/** Words of which each predicate holds one. */
const mayDemand = /[需须要应必得请记带交附验备查核齐少缺寄传拿收份张本前]/
/** What a system looks up, what is given to the applicant, and what is only told of the paper. */
const noDemand =
  /系统(?:自动|后台)|共享|联网|数据|后台|自动(?:核|比对|调取)|给申请人|送达|不用|无需|无须|不必|不需|不再|免[交提于]|可不|不要|如果|遗失|丢失|补办|挂失|换[发领]|过期|领取|领证/

/** Where clauses of a sentence name what they then ask for. */
export const findNamedFirst = (
  sentence: string,
): readonly { readonly start: number; readonly end: number }[] => {
  const found: { start: number; end: number }[] = []
  for (const { 0: clause, index } of sentence.matchAll(/[^,。;:!?\n]{4,60}/g)) {
    if (!mayDemand.test(clause) || noDemand.test(clause)) continue
    const lead = opening.exec(clause)?.[0].length ?? 0
    const object = predicate.exec(clause.slice(lead))?.[1]
    if (object !== undefined) found.push({ start: index + lead, end: index + lead + object.length })
  }
  return found
}
