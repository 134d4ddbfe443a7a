package sample

import (
	"database/sql"
	"errors"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/url"
	"os"
)

type profile struct {
	name  string
	visit int
}

func load(key string) (*profile, error) {
	if key == "" {
		return nil, errors.New("no key")
	}
	return &profile{name: key}, nil
}

func nameOf(key string) string {
	one, err := load(key)
	if err != nil {
		log.Println("load:", err)
	}
	return one.name // expect: use-after-failure
}

func count(key string) {
	one, err := load(key)
	if err != nil {
		fmt.Printf("no profile: %v\n", err)
	}
	one.visit++ // expect: use-after-failure
	total := one.visit
	fmt.Println(total)
}

func inTheBranch(key string) error {
	one, err := load(key)
	if err != nil {
		return fmt.Errorf("profile %s: %w", one.name, err) // expect: use-after-failure
	}
	return nil
}

func status(address string) int {
	res, err := http.Get(address)
	if err != nil {
		log.Printf("get %s: %v", address, err)
	}
	defer res.Body.Close() // expect: use-after-failure
	return res.StatusCode
}

func statusInBranch(address string) (int, error) {
	res, err := http.Get(address)
	if err != nil {
		log.Printf("status %s", res.Status) // expect: use-after-failure
		return 0, err
	}
	defer res.Body.Close()
	return res.StatusCode, nil
}

func size(path string) int64 {
	info, err := os.Stat(path)
	if err != nil {
		log.Print(err)
	}
	return info.Size() // expect: use-after-failure
}

func hostOf(address string) string {
	parsed, err := url.Parse(address)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
	}
	host := parsed.Host // expect: use-after-failure
	return host
}

func each(db *sql.DB) {
	rows, err := db.Query("SELECT name FROM profiles")
	if err != nil {
		log.Println(err)
	}
	columns, _ := rows.Columns() // expect: use-after-failure
	fmt.Println(columns)
	_ = rows.Close()
}

func copyTo(to io.Writer, request *http.Request, client *http.Client) {
	res, err := client.Do(request)
	if err != nil {
		log.Println(err)
	}
	_, _ = io.Copy(to, res.Body) // expect: use-after-failure
}

func counts(key string, misses *int) string {
	one, err := load(key)
	if err != nil {
		*misses++
		if *misses > 10 {
			return ""
		}
		log.Println("load:", err)
	}
	return one.name // expect: use-after-failure
}

func isAbsent(path string) (bool, error) {
	info, err := os.Stat(path)
	if err != nil && !os.IsNotExist(err) {
		return false, err
	}
	if info.IsDir() { // expect: use-after-failure
		return false, nil
	}
	return true, nil
}

func worked(key string) error {
	one, err := load(key)
	if err == nil {
		log.Println(one.name)
		return nil
	}
	log.Println("load:", one.visit) // expect: use-after-failure
	return err
}
