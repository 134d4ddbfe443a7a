package store

import (
	"bufio"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
)

var ErrGone = errors.New("gone")

type Store struct{ db *sql.DB }

func (s *Store) bio(ctx context.Context, name string) (text string, err error) {
	row := s.db.QueryRowContext(ctx, "SELECT bio FROM people WHERE name = $1", name)
	err = row.Scan(&text)
	if errors.Is(err, sql.ErrNoRows) {
		return "", fmt.Errorf("%s: %w", name, ErrGone)
	}
	return text, err
}

func (s *Store) Show(ctx context.Context, name string) (string, int) {
	text, err := s.bio(ctx, name)
	switch {
	case err == nil:
		return text, 200
	case err == ErrGone: // expect: vain-comparison
		return "", 404
	default:
		return "", 500
	}
}

type lines struct {
	from *bufio.Reader
	n    int
}

func (l *lines) next() (string, error) {
	line, err := l.from.ReadString('\n')
	if err != nil {
		return "", fmt.Errorf("line %d: %w", l.n, err)
	}
	l.n++
	return strings.TrimSuffix(line, "\n"), nil
}

func Each(from io.Reader, use func(string)) error {
	all := &lines{from: bufio.NewReader(from)}
	for {
		line, err := all.next()
		if err == io.EOF { // expect: vain-comparison
			return nil
		}
		if err != nil {
			return err
		}
		use(line)
	}
}

func size(path string) (int64, error) {
	info, err := os.Stat(path)
	if err != nil {
		return 0, fmt.Errorf("size: %w", err)
	}
	return info.Size(), nil
}

func IsBigger(a, b string) (bool, error) {
	first, err := size(a)
	if err != nil {
		return false, err
	}
	second, err := size(b)
	if os.IsNotExist(err) { // expect: vain-comparison
		return true, nil
	}
	if err != nil {
		return false, err
	}
	return first > second, nil
}

func State(path string) string {
	_, err := size(path)
	switch err {
	case nil:
		return "there"
	case os.ErrNotExist: // expect: vain-comparison
		return "gone"
	}
	return "unknown"
}
