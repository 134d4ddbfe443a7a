package orders

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"time"
)

type Exporter struct {
	db     *sql.DB
	folder string
	tries  int
}

type Order struct {
	ID    int64     `json:"id"`
	Buyer string    `json:"buyer"`
	At    time.Time `json:"at"`
}

// Export writes the orders of a day to a file of that day, and says how many they are.
func (e *Exporter) Export(ctx context.Context, day time.Time) (count int, err error) {
	orders, err := e.ordersOf(ctx, day)
	if err != nil {
		return 0, fmt.Errorf("orders of %s: %w", day.Format(time.DateOnly), err)
	}
	text, err := json.MarshalIndent(orders, "", "  ") // expect: overwritten-error
	path := filepath.Join(e.folder, day.Format(time.DateOnly)+".json")
	err = os.WriteFile(path+".part", text, 0o640)
	if err != nil {
		return 0, err
	}
	os.Rename(path+".part", path) // expect: unchecked-error
	return len(orders), e.announce(ctx, path)
}

func (e *Exporter) ordersOf(ctx context.Context, day time.Time) ([]Order, error) {
	rows, err := e.db.QueryContext(ctx, `SELECT id, buyer, at FROM orders WHERE at::date = $1`, day)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var found []Order
	for rows.Next() { // expect: rows-error
		var one Order
		if err := rows.Scan(&one.ID, &one.Buyer, &one.At); err != nil {
			return nil, err
		}
		found = append(found, one)
	}
	return found, nil
}

// Whoever waits for the file learns of it; a queue that is down is asked again.
func (e *Exporter) announce(ctx context.Context, path string) error {
	var err error
	for try := 0; try < e.tries; try++ {
		receipt, err := e.publish(ctx, path) // expect: shadowed-error
		if err == nil {
			return e.keep(receipt)
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(time.Duration(try) * time.Second):
		}
	}
	return err
}

func (e *Exporter) publish(ctx context.Context, path string) (string, error) {
	row := e.db.QueryRowContext(ctx, `INSERT INTO outbox (path) VALUES ($1) RETURNING receipt`, path)
	var receipt string
	err := row.Scan(&receipt)
	return receipt, err
}

func (e *Exporter) keep(receipt string) error {
	_, err := e.db.Exec(`UPDATE exports SET receipt = $1`, receipt)
	return err
}
