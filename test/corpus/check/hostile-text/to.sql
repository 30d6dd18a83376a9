create table t (
  a text constraint "t.a check" check (a ~ '^[\w.+-]+@[\w-]+\.\w{2,}$' and a not like '%''%' and a <> '${x} `y` */ $1 :name ?'),
  b text constraint "it's" check (b !~* E'\\s' or b = 'a\b' or position('$$' in b) > 0)
);
