package schema

import (
	"database/sql"
	"regexp"
	"strings"
)

var sequence = regexp.MustCompile(`tmp_(\w+)_seq`)

type engine interface{ Find(rows any) error }

func columns(rows *sql.Rows) (map[string]string, error) {
	found := map[string]string{}
	for rows.Next() {
		var name, kind string
		if err := rows.Scan(&name, &kind); err != nil {
			return nil, err
		}
		parts := strings.Split(kind, "(")
		found[name] = parts[1][:strings.Index(parts[1], ")")]
	}
	return found, rows.Err()
}

func sequences(db engine) (names []string, err error) {
	var all []string
	if err := db.Find(&all); err != nil {
		return nil, err
	}
	for _, one := range all {
		names = append(names, sequence.FindStringSubmatch(one)[1])
	}
	return names, nil
}
