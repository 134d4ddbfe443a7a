package orders

import (
	"database/sql"
	"fmt"
	"strings"

	"github.com/labstack/echo/v4"
)

func search(db *sql.DB) echo.HandlerFunc {
	return func(c echo.Context) error {
		conditions := []string{"deleted = 0"}
		if city := c.QueryParam("city"); city != "" {
			conditions = append(conditions, fmt.Sprintf("city = '%s'", city))
		}
		rows, err := db.Query("SELECT id FROM orders WHERE " + strings.Join(conditions, " AND ")) // expect: sql-injection
		if err != nil {
			return err
		}
		return rows.Close()
	}
}
