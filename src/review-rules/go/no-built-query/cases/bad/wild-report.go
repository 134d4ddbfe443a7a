package report

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"strconv"
	"strings"
	"time"
)

type Row struct {
	Region string
	Total  int64
}

type Handler struct {
	db      *sql.DB
	timeout time.Duration
}

func (h *Handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeout(r.Context(), h.timeout)
	defer cancel()
	q := r.URL.Query()
	limit, err := strconv.Atoi(q.Get("limit"))
	if err != nil || limit > 500 {
		limit = 500
	}
	where := []string{"voided = false"}
	args := []any{}
	if from := q.Get("from"); from != "" {
		args = append(args, from)
		where = append(where, fmt.Sprintf("day >= $%d", len(args)))
	}
	if region := q.Get("region"); region != "" {
		where = append(where, "region = '"+strings.ToUpper(region)+"'")
	}
	query := fmt.Sprintf("SELECT region, sum(total) FROM sales WHERE %s GROUP BY region LIMIT %d", strings.Join(where, " AND "), limit)
	rows, err := h.db.QueryContext(ctx, query, args...) // expect: sql-injection
	if err != nil {
		log.Printf("report: %v", err)
		http.Error(w, "report failed", http.StatusInternalServerError)
		return
	}
	defer rows.Close()
	var result []Row
	for rows.Next() {
		var row Row
		if err := rows.Scan(&row.Region, &row.Total); err != nil {
			http.Error(w, "report failed", http.StatusInternalServerError)
			return
		}
		result = append(result, row)
	}
	_ = json.NewEncoder(w).Encode(result)
}
