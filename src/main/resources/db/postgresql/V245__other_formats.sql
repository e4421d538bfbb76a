-- Who needs information in another way is looked for among all answers, few of which are to that question.
create index answer_other_format on answer (response) where question = 'other_format';
