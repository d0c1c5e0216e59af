import type { Agency, Catalog, Directory, Elements, Guide, StandardItem } from '../../rules/catalog.ts'

const province: Agency = {
  uscc: '11440000000000001A',
  name: '广东省人力资源和社会保障厅',
  region: '440000',
  level: 'provincial',
}

/** A city's bureau, with a second item that it must publish and does not. */
export const guangzhou: Agency = {
  uscc: '11440100000000002B',
  name: '广州市人力资源和社会保障局',
  region: '440100',
  level: 'municipal',
  parent: province.uscc,
  publishes: ['442111010000', '442111020000'],
}

/** A county's bureau below the city's. */
export const liwan: Agency = {
  uscc: '11440103000000003C',
  name: '广州市荔湾区人力资源和社会保障局',
  region: '440103',
  level: 'county',
  parent: guangzhou.uscc,
}

/** Another city's bureau, outside the first one's subtree. */
export const shenzhen: Agency = {
  uscc: '11440300000000004D',
  name: '深圳市人力资源和社会保障局',
  region: '440300',
  level: 'municipal',
  parent: province.uscc,
}

const registration: Elements = {
  name: '失业登记',
  commonNames: ['办失业登记'],
  type: '21',
  target: ['natural'],
  conditions: '在法定劳动年龄内，有劳动能力，有就业要求，处于无业状态的城乡劳动者。',
  materials: [
    { name: '居民身份证', necessity: 'required', originals: 1, copies: 0 },
    { name: '失业登记表', kind: 'form', necessity: 'required', originals: 1, copies: 0 },
  ],
  legalLimit: { value: 20, unit: 'workday' },
  promisedLimit: { value: 5, unit: 'workday' },
}

const certificate: Elements = {
  name: '就业创业证申领',
  type: '21',
  target: ['natural'],
  conditions: '在法定劳动年龄内，有劳动能力的劳动者。',
  materials: [{ name: '居民身份证', necessity: 'required', originals: 1, copies: 0, exempt: true }],
  promisedLimit: { value: 10, unit: 'workday' },
  basis: [{ title: '中华人民共和国就业促进法', article: '第五十八条' }],
}

const item = (code: string, elements: Elements): StandardItem => ({
  ...elements,
  code,
  levels: ['municipal', 'county'],
  status: 'active',
})

const directory: Directory = {
  id: 'tiny',
  title: '测试目录',
  region: '440000',
  version: '1',
  issuedBy: province.name,
  effectiveFrom: '2026-01-01',
  notice: '示例数据：问题为人为植入，与所示机构无关',
  binding: {},
  laws: [
    {
      title: '中华人民共和国就业促进法',
      docNumber: '主席令第70号',
      rank: 'law',
      status: 'amended',
    },
  ],
  items: [item('442111010000', registration), item('442111020000', certificate)],
}

const guide = (agency: Agency, elements: Elements, baseCode: string): Guide => ({
  ...elements,
  id: `${agency.region}-${baseCode}`,
  agency: { uscc: agency.uscc, name: agency.name },
  region: agency.region,
  level: agency.level,
  baseCode,
})

/** The guide that asks for a document that the standard does not list. */
export const demanding: Guide = {
  ...guide(guangzhou, registration, '442111010000'),
  materials: [
    ...(registration.materials ?? []),
    { name: '计划生育证明', necessity: 'required', originals: 1 },
  ],
}

/** The same guide put right. */
export const repaired: Guide = { ...demanding, materials: registration.materials ?? [] }

/** The guide that goes by another name. */
export const misnamed: Guide = guide(shenzhen, { ...registration, name: '失业人员登记' }, '442111010000')

/** A catalog of two items and three publishing agencies with one material too many and one guide missing. */
export const tinyCatalog: Catalog = {
  directory,
  agencies: [province, guangzhou, liwan, shenzhen],
  guides: [
    demanding,
    guide(liwan, registration, '442111010000'),
    misnamed,
    guide(shenzhen, certificate, '442111020000'),
  ],
  config: {},
}
