-- files that come with posts: for whoever may read the post
create table post_files (
  file_id bigint primary key references files on delete cascade,
  post_id bigint not null references posts on delete cascade,
  address text not null unique,
  small bytea                                      -- of a picture: drawn anew, at most 12 KB
);
create index post_files_of on post_files (post_id);
