create role a_member;
create role z_group;
grant z_group to a_member;
