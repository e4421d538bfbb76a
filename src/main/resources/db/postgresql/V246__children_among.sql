-- Whether a child answered is looked for among all answers, very few of which say so.
create index answer_under_16 on answer (response) where coded = 'o:under_16';
