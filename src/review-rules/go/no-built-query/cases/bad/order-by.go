package shop

import (
	"context"

	"github.com/gin-gonic/gin"
	"github.com/jmoiron/sqlx"
)

type Product struct{ Name string }

func list(db *sqlx.DB) gin.HandlerFunc {
	return func(c *gin.Context) {
		var products []Product
		sort := c.DefaultQuery("sort", "name")
		err := db.SelectContext(context.Background(), &products, "SELECT name FROM products ORDER BY "+sort) // expect: sql-injection
		if err != nil {
			c.Status(500)
		}
	}
}
