package shop

import (
	"errors"

	"gorm.io/gorm"
)

type order struct{ ID, Count int }

func place(db *gorm.DB, o *order) error {
	tx := db.Begin()
	if tx.Error != nil {
		return tx.Error
	}
	if o.Count == 0 {
		return errors.New("nothing is ordered") // expect: open-transaction
	}
	if err := tx.Create(o).Error; err != nil {
		tx.Rollback()
		return err
	}
	return tx.Commit().Error
}
