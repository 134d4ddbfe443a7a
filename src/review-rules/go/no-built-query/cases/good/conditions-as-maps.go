package shops

import (
	"net/http"

	sq "github.com/Masterminds/squirrel"
	"github.com/gin-gonic/gin"
	"gorm.io/gorm"
	"gorm.io/gorm/clause"
)

type Shop struct{ Name string }

type filter struct {
	City  string
	Owner Shop
}

func list(db *gorm.DB, c *gin.Context) {
	var shops []Shop
	var in filter
	if c.ShouldBindQuery(&in) != nil {
		return
	}
	byCity := map[string]any{"city": c.Query("city")}
	db.Where(byCity).Find(&shops)
	db.Where(map[string]any{"city": c.Query("city")}).Not(Shop{Name: c.Query("but")}).Find(&shops)
	db.Where(in.Owner).Or(&in).Find(&shops)
	db.Order(clause.OrderByColumn{Column: clause.Column{Name: c.Query("sort")}}).Find(&shops)
	db.Find(&shops, "city = ?", c.Query("city"))
	db.Find(&shops, c.QueryArray("id"))
	db.Select("id", "name").Order("name").First(&shops, 10)
	c.JSON(http.StatusOK, shops)
}

func build(r *http.Request) sq.SelectBuilder {
	return sq.Select("*").From("shops").
		Where(sq.Eq{"city": r.FormValue("city")}).
		Where(sq.Expr("age > ?", r.FormValue("age"))).
		OrderBy("name")
}
