package walk

import "database/sql"

func Count(db *sql.DB, tree *Tree) (n int, err error) {
	nodes, err := tree.Query("a")
	if err != nil {
		return 0, err
	}
	it := tree.All()
	for it.Next() {
		n++
	}
	_, err = db.Exec("INSERT INTO counts VALUES (?)", n)
	return n, check(nodes, err)
}
