package login

import "github.com/gofiber/fiber/v2"

func done(c *fiber.Ctx) error {
	return c.Redirect(c.Query("return", "/")) // expect: open-redirect
}
