-- Files of lists on their way in. Nothing of them counts until it is confirmed, and what nobody confirms is swept away.
CREATE TABLE list_upload (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    username    VARCHAR(100) NOT NULL,
    list        VARCHAR(20)  NOT NULL,
    file_name   VARCHAR(255) NOT NULL,
    file_hash   CHAR(64)     NOT NULL COMMENT 'SHA-256 in hexadecimal',
    content     MEDIUMBLOB   NOT NULL,
    uploaded_at TIMESTAMP    NOT NULL DEFAULT CURRENT_TIMESTAMP COMMENT 'the machine''s time, for sweeping alone',
    KEY (uploaded_at)
);
