create schema ids;
