create role web login;
