package dto

type user struct {
	Name string `json:"name" yaml:"name,omitempty" validate:"required,min=2"`
	Mail string `json:"mail,omitempty"   db:"mail"`
	Age  int    `gorm:"column:age;not null" json:"age,string"`
}
