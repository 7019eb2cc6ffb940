// Nobody asks for it: changes are in the order of time by their position. It cost something with every article.
DROP INDEX change_time IF EXISTS;
