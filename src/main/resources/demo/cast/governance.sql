delete from page_versions;
