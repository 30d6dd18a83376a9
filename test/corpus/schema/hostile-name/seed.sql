insert into "My ""best"" app.v2"."Order.Items" values (1, 9.90);
