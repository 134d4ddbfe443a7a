package billing

import (
	"encoding/json"
	"fmt"
	"io"
	"time"
)

type Invoice struct {
	ID       int64     `json:"id"`
	Customer string    `json:"customer" db: "customer_id"` // expect: broken-tag
	Due      time.Time `json:"due"`
	Lines    []Line    `json:"lines, omitempty"` // expect: broken-tag
	total    int       `json:"total"`            // expect: broken-tag
}

type Line struct {
	Text   string `json:"text"`
	Amount int    `json:"amount"`
	Price  int    `json:"amount"` // expect: broken-tag
}

func (i *Invoice) Add(text string, amount, price int) {
	i.Lines = append(i.Lines, Line{Text: text, Amount: amount, Price: price})
	i.total += amount * price
}

func Write(w io.Writer, invoices []Invoice) error {
	encoder := json.NewEncoder(w)
	encoder.SetIndent("", "  ")
	for _, invoice := range invoices {
		if err := encoder.Encode(invoice); err != nil {
			return fmt.Errorf("invoice %d: %w", invoice.ID, err)
		}
	}
	return nil
}
