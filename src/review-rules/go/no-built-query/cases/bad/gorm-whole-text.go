package users

import (
	"fmt"

	"github.com/gin-gonic/gin"
	"gorm.io/gorm"
)

type User struct{ Name string }

type page struct {
	Sort string `form:"sort"`
}

func find(db *gorm.DB, c *gin.Context) {
	var users []User
	var user User
	var p page
	if err := c.ShouldBindQuery(&p); err != nil {
		return
	}
	db.Order(c.Query("sort")).Find(&users) // expect: sql-injection
	db.Order(p.Sort).Find(&users) // expect: sql-injection
	db.Select(c.Query("fields")).Find(&users) // expect: sql-injection
	db.Table(c.Query("table")).Find(&users) // expect: sql-injection
	db.Model(&user).Pluck(c.Query("field"), &users) // expect: sql-injection
	db.Where(c.Query("filter")).Find(&users) // expect: sql-injection
	id := c.Param("id")
	db.First(&user, id) // expect: sql-injection
	db.Delete(&User{}, c.Query("id")) // expect: sql-injection
	db.Find(&users, fmt.Sprintf("name = '%s'", c.Query("name"))) // expect: sql-injection
	db.Model(&user).Update("logins", gorm.Expr("logins + "+c.Query("n"))) // expect: sql-injection
	c.JSON(200, users)
}
