package teams

import (
	"context"

	"example.org/app/ent"
)

func Found(ctx context.Context, client *ent.Client, owner string) error {
	tx, err := client.Tx(ctx)
	if err != nil {
		return err
	}
	user, err := tx.User.Create().SetName(owner).Save(ctx)
	if err != nil {
		return err // expect: open-transaction
	}
	if _, err := tx.Team.Create().SetOwner(user).Save(ctx); err != nil {
		tx.Rollback()
		return err
	}
	return tx.Commit()
}
