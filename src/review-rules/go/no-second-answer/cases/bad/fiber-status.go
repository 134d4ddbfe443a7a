package items

import "github.com/gofiber/fiber/v2"

func show(c *fiber.Ctx) error {
	item, err := find(c.Params("id"))
	if err != nil {
		c.Status(404).JSON(fiber.Map{"error": "unknown"}) // expect: answered-twice
	}
	return c.JSON(item)
}
