-- The yardstick: one durable turn by hand. Who is it, what came in, the answer, the progress, the reply; one commit.
\set person random(1, :people)
\set question random(1, 7)
\set message random(1, 1000000000000000)
begin;
select p.id, s.state from bench_person p join bench_session s on s.person = p.id where p.address = '+447700900' || lpad((:person)::text, 6, '0') for update of s;
insert into bench_inbound (provider_id, person, words) values ('SM' || (:message)::text, :person, 'More benches please, and somewhere to fill a bottle') on conflict do nothing;
insert into bench_answer (person, question, value) values (:person, :question, 'More benches please, and somewhere to fill a bottle');
update bench_session set step = :question, state = '{"version": 1, "step": 4, "answers": {"area": "south", "age": 34, "visited": true}}', updated_at = now() where person = :person;
insert into bench_letter (person, words) values (:person, 'Question 5 of 7. How would you rate the park today? 1 is poor and 5 is very good.');
commit;
