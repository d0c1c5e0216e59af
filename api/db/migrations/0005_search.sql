-- Full text of guides and standard items, a column an element: Chinese in pairs of characters, codes in threes, names
-- also as they sound. The index holds no text: what is shown is read from the revision. rowid is guide.no, and for an
-- item the number of its directory and its position (api/db/text-index.ts). The words come cut and folded, so the
-- plainest tokenizer does.
drop table guide_search;
create virtual table guide_search using fts5 (
  agency, code, sound, initials,
  name, type, target, basis, conditions, materials, forms, legalLimit, promisedLimit, steps, procedure, handling, fee,
  results, contact, text,
  content = '', contentless_delete = 1, tokenize = 'ascii'
);
create virtual table item_search using fts5 (
  agency, code, sound, initials,
  name, type, target, basis, conditions, materials, forms, legalLimit, promisedLimit, steps, procedure, handling, fee,
  results, contact, text,
  content = '', contentless_delete = 1, tokenize = 'ascii'
);

-- The sentences of findings, indexed by what writes them; a finding that is deleted leaves the index with its sentence.
create table finding_text (
  finding_id integer primary key,
  words text not null
);
create virtual table finding_search using fts5 (words, content = 'finding_text', content_rowid = 'finding_id', tokenize = 'ascii');
create trigger finding_text_added after insert on finding_text
begin
  insert into finding_search (rowid, words) values (new.finding_id, new.words);
end;
create trigger finding_text_removed after delete on finding_text
begin
  insert into finding_search (finding_search, rowid, words) values ('delete', old.finding_id, old.words);
end;
create trigger finding_text_changed after update on finding_text
begin
  insert into finding_search (finding_search, rowid, words) values ('delete', old.finding_id, old.words);
  insert into finding_search (rowid, words) values (new.finding_id, new.words);
end;
create trigger finding_leaves_search after delete on finding
begin
  delete from finding_text where finding_id = old.id;
end;

-- Which provisions each guide cites: law is the key of rules/canonical/citation.ts, article the number of an article
-- (10-1 for 第十条之一), with its kind before it where it is none, '' where only the law is named.
create table guide_citation (
  guide_no integer not null,
  law text not null,
  title text not null,
  article text not null
);
create index guide_citation_by_law on guide_citation (law, article, guide_no);
create index guide_citation_by_guide on guide_citation (guide_no);

-- Which documents each guide lists, under the one name that all names of a document have; exempt is 1 where nobody has
-- to hand it in.
create table guide_material (
  guide_no integer not null,
  material text not null,
  name text not null,
  exempt integer not null
);
create index guide_material_by_name on guide_material (material, guide_no);
create index guide_material_by_guide on guide_material (guide_no);

update meta set value = '5' where key = 'schema';
